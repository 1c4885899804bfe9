package dev.lede.fetch;

import dev.lede.model.Problem.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** What a broken exchange means to a person. Only the host is told: an address may hold a password. */
record Failures(String host, boolean proxied) {
    /** A SOCKS proxy says these of the server behind it, by Java's words for RFC 1928 §6; all else it says of itself. */
    private static final Set<String> SOCKS_TARGET = Set.of(
            "SOCKS: Network unreachable", "SOCKS: Host unreachable", "SOCKS: Connection refused", "SOCKS: TTL expired");

    FetchResult.Failed answer(IOException failure) {
        return FetchResult.Failed.of(kind(failure), host);
    }

    /** It happened after the answer had begun. */
    FetchResult.Failed broken(IOException failure) {
        return failure instanceof InterruptedIOException ? late() : FetchResult.Failed.of(Kind.BROKEN_OFF, host);
    }

    FetchResult.Failed late() {
        return FetchResult.Failed.of(Kind.TIMEOUT, host);
    }

    private Kind kind(IOException failure) {
        if (failure instanceof CheckedDns.PrivateAddressException) {
            return Kind.PRIVATE_ADDRESS;
        }
        if (proxied && isOfProxy(failure)) {
            return Kind.PROXY;
        }
        Kind ofCertificate = kindOfCertificate(failure);
        if (ofCertificate != null) {
            return ofCertificate;
        }
        return switch (failure) {
            case UnknownHostException unknown -> Kind.UNKNOWN_HOST;
            case InterruptedIOException late -> Kind.TIMEOUT;
            default -> Kind.UNREACHABLE;
        };
    }

    private static boolean isOfProxy(IOException failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        return failure instanceof ConnectException
                || failure.getCause() instanceof ConnectException
                || failure instanceof UnknownHostException
                || message.contains("CONNECT")
                || message.contains("proxy")
                || message.contains("SOCKS") && !SOCKS_TARGET.contains(message);
    }

    /** Null where certificates have nothing to do with it. */
    private static @Nullable Kind kindOfCertificate(IOException failure) {
        if (failure instanceof SSLPeerUnverifiedException) {
            return Kind.CERTIFICATE_OF_OTHER;
        }
        Kind kind = null;
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException || cause instanceof CertificateNotYetValidException) {
                return Kind.CERTIFICATE_EXPIRED;
            }
            if (cause instanceof GeneralSecurityException) {
                kind = Kind.CERTIFICATE;
            }
        }
        return kind;
    }
}
