package dev.lede.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Who vouches for the certificates of a test; nobody trusts it but whoever says so. */
final class Authority implements AutoCloseable {
    private static final String STORE = "javax.net.ssl.trustStore";
    private static final String PASSWORD = "javax.net.ssl.trustStorePassword";

    private final HeldCertificate own =
            new HeldCertificate.Builder().certificateAuthority(0).build();

    /** For a server at that address; the certificate ends so long from now. */
    SSLContext vouchFor(String address, Duration end) {
        Instant expiry = Instant.now().plus(end);
        var certificate = new HeldCertificate.Builder()
                .signedBy(own)
                .addSubjectAlternativeName(address)
                .validityInterval(expiry.minus(Duration.ofDays(90)).toEpochMilli(), expiry.toEpochMilli())
                .build();
        return new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslContext();
    }

    /** From now on this program trusts it and nobody else. */
    Authority trusted(Path folder) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("authority", own.certificate());
        Path file = folder.resolve("trusted");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, "changeit".toCharArray());
        }
        System.setProperty(STORE, file.toString());
        System.setProperty(PASSWORD, "changeit");
        return this;
    }

    @Override
    public void close() {
        System.clearProperty(STORE);
        System.clearProperty(PASSWORD);
    }
}
