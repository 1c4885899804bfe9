package dev.lede.library;

import dev.lede.feed.ArchiveUid;
import dev.lede.feed.MarkdownPictures;
import dev.lede.model.Entry;
import dev.lede.model.KeptEntry;
import dev.lede.model.NewEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps the pictures of articles beside them, each under a name made of its address; what is there is not asked for again. */
final class ArchivePictures {
    private static final Pattern KEPT =
            Pattern.compile("(?:.*/)?([a-z2-7]{" + ArchiveUid.LENGTH + "}\\.(?:jpeg|png|gif|webp))");
    private static final List<String> ENDINGS = List.of(".jpeg", ".png", ".gif", ".webp");

    private final ArchiveFolder folder;
    private final Picturing picturing;
    private long kept;
    private long missing;

    ArchivePictures(ArchiveFolder folder, Picturing picturing) {
        this.folder = folder;
        this.picturing = picturing;
    }

    /** How many were written. */
    long kept() {
        return kept;
    }

    /** How many could not be had. */
    long missing() {
        return missing;
    }

    /** The same article with links to what is kept beside it. */
    KeptEntry beside(KeptEntry article, Entry entry, Path place) throws IOException {
        NewEntry said = article.entry();
        try {
            String thumbnail = said.thumbnail() == null ? null : name(said.thumbnail(), entry, place);
            String markdown = MarkdownPictures.replace(said.markdown(), address -> name(address, entry, place));
            return article.with(said.with(markdown, thumbnail));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String name(String address, Entry entry, Path place) {
        try {
            String name = beside(address, place).orElse(null);
            return name == null ? fetched(address, entry, place) : name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> beside(String address, Path place) {
        return ENDINGS.stream()
                .map(ending -> stem(address) + ending)
                .filter(name -> Files.isRegularFile(place.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    /** One that comes from an archive keeps its name. */
    private static String stem(String address) {
        var kept = KEPT.matcher(address);
        return kept.matches() ? kept.group(1).substring(0, ArchiveUid.LENGTH) : ArchiveUid.of(address, "");
    }

    private String fetched(String address, Entry entry, Path place) throws IOException {
        Optional<Picturing.Sent> sent = sent(address, entry);
        if (sent.isEmpty()) {
            missing++;
            return address;
        }
        String name = stem(address) + "." + sent.get().ending();
        kept += folder.write(place, name, sent.get().bytes()) ? 1 : 0;
        return name;
    }

    /** Who is interrupted stops behind this article. */
    private Optional<Picturing.Sent> sent(String address, Entry entry) {
        try {
            return picturing.sent(entry, address);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
