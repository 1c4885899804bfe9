package dev.lede.library;

import dev.lede.model.Entry;
import dev.lede.picture.PictureResult;
import java.nio.file.Path;
import java.util.Optional;

/** What an article names and does not hold: pictures, and files of this machine. */
public interface Media {
    /** From the cache, the web, or a file that the entry's feed may show. May wait for the network. */
    PictureResult picture(Entry entry, String address);

    /** A file that the entry's feed may show; empty where there is none, or where that feed has no right to it. */
    Optional<Path> file(Entry entry, String address);
}
