package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.lede.model.Entry;
import dev.lede.picture.PictureResult;
import dev.lede.picture.PictureResult.Decoded;
import dev.lede.picture.PictureResult.Reason;
import dev.lede.picture.PictureResult.Refused;
import dev.lede.picture.Pictures;
import dev.lede.query.Query;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryPictureTest {
    private static final byte[] PICTURE = Pictures.redOverBlue("png", 6, 4);

    @TempDir
    Path folder;

    private Path articles;

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("one.md"), "---\ntitle: One\n---\ntext");
    }

    private Entry followed(Library library, String what) {
        library.add(what, java.util.List.of(), false);
        library.sync(_ -> {});
        return Home.entries(library, new Query.All()).getFirst();
    }

    private static void refused(PictureResult result, Reason reason) {
        assertThat(result).isEqualTo(new Refused(reason));
    }

    @Test
    void aPictureBelowTheFoldersArticlesIsShown() throws IOException {
        Files.write(articles.resolve("a.png"), PICTURE);
        try (var library = Home.in(folder).open()) {
            var entry = followed(library, articles.toString());
            var shown = library.media().picture(entry, articles.resolve("a.png").toString());
            assertThat(((Decoded) shown).raster().width()).isEqualTo(6);
        }
    }

    @Test
    void aFileIsDecodedOnceUnlessItIsWrittenAnew() throws IOException {
        Path file = Files.write(articles.resolve("a.png"), PICTURE);
        var written = Files.getLastModifiedTime(file);
        try (var library = Home.in(folder).open()) {
            var entry = followed(library, articles.toString());
            assertThat(library.media().picture(entry, file.toString())).isInstanceOf(Decoded.class);

            Files.setLastModifiedTime(Files.write(file, new byte[PICTURE.length]), written);
            assertThat(library.media().picture(entry, file.toString())).isInstanceOf(Decoded.class);
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            refused(library.media().picture(entry, file.toString()), Reason.UNKNOWN_KIND);
        }
    }

    @Test
    void noOtherFileOfThisMachineIsReadWhateverALinkSays() throws IOException {
        Path outside = Files.write(folder.resolve("outside.png"), PICTURE);
        Files.createSymbolicLink(articles.resolve("link.png"), outside);
        try (var library = Home.in(folder).open()) {
            var entry = followed(library, articles.toString());
            refused(library.media().picture(entry, outside.toString()), Reason.NOT_ALLOWED);
            refused(library.media().picture(entry, articles + "/../outside.png"), Reason.NOT_ALLOWED);
            refused(library.media().picture(entry, articles.resolve("link.png").toString()), Reason.NOT_ALLOWED);
            refused(library.media().picture(entry, articles.resolve("none.png").toString()), Reason.NOT_THERE);
            refused(library.media().picture(entry, "data:image/png;base64,AAAA"), Reason.NOT_THERE);
        }
    }

    @Test
    void aHugoSitesArticlesShowWhatIsInItsStaticFolderAndNothingElseBesideThem() throws IOException {
        Path content = Files.createDirectories(folder.resolve("site/content"));
        Path statics = Files.createDirectories(folder.resolve("site/static/images"));
        Path secret = Files.write(folder.resolve("site/secret.png"), PICTURE);
        Files.writeString(
                content.resolve("one.md"), "---\ntitle: One\n---\n![x](/images/x.png) ![link](/images/link.png)");
        Files.write(statics.resolve("x.png"), PICTURE);
        Files.createSymbolicLink(statics.resolve("link.png"), secret);
        try (var library = Home.in(folder).open()) {
            var entry = followed(library, content.toString());
            String markdown = library.article(entry.id()).orElseThrow().markdown();
            assertThat(markdown).contains("(" + statics.resolve("x.png") + ")");
            assertThat(library.media().picture(entry, statics.resolve("x.png").toString()))
                    .isInstanceOf(Decoded.class);
            refused(library.media().picture(entry, statics.resolve("link.png").toString()), Reason.NOT_ALLOWED);
            refused(library.media().picture(entry, secret.toString()), Reason.NOT_ALLOWED);
            refused(library.media().picture(entry, statics + "/../../secret.png"), Reason.NOT_ALLOWED);
        }
    }

    @Test
    void aStaticFolderThatLeadsElsewhereIsNotTheSites() throws IOException {
        Path content = Files.createDirectories(folder.resolve("site/content"));
        Files.writeString(content.resolve("one.md"), "---\ntitle: One\n---\ntext");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.write(elsewhere.resolve("x.png"), PICTURE);
        Files.createSymbolicLink(folder.resolve("site/static"), elsewhere);
        try (var library = Home.in(folder).open()) {
            var entry = followed(library, content.toString());
            refused(library.media().picture(entry, folder + "/site/static/x.png"), Reason.NOT_ALLOWED);
        }
    }

    @Test
    void aFeedOfTheWebShowsNoFileOfThisMachine() throws IOException {
        Files.write(articles.resolve("a.png"), PICTURE);
        try (var site = new Site();
                var library = Home.in(folder).open()) {
            var entry = followed(library, site.put("/feed", Site.rss("Feed", "One")));
            refused(library.media().picture(entry, articles.resolve("a.png").toString()), Reason.NOT_ALLOWED);
            refused(library.media().picture(entry, "file://" + articles.resolve("a.png")), Reason.NOT_ALLOWED);
        }
    }

    @Test
    void aPictureOfTheWebIsAskedForOnce() throws IOException {
        var asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean picture = exchange.getRequestURI().getPath().equals("/a.png");
            byte[] bytes =
                    picture ? PICTURE : Site.rss("Feed", "One").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            asked.addAndGet(picture ? 1 : 0);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        try (var library = Home.in(folder).open()) {
            var entry = followed(library, base + "/feed");
            for (int i = 0; i < 2; i++) {
                assertThat(library.media().picture(entry, base + "/a.png")).isInstanceOf(Decoded.class);
            }
            assertThat(asked).hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aPublisherSendsNobodyIntoTheirOwnNetwork() throws IOException {
        try (var site = new Site();
                var other = new Site();
                var library = Home.in(folder).open()) {
            var entry = followed(library, site.put("/feed", Site.rss("Feed", "One")));
            refused(library.media().picture(entry, other.put("/a.png", "x")), Reason.NOT_ALLOWED);
            refused(library.media().picture(entry, site.url("/none.png")), Reason.NOT_THERE);
            assertThat(other.paths()).isEmpty();
        }
    }
}
