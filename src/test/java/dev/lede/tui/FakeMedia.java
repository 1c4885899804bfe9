package dev.lede.tui;

import dev.lede.library.Media;
import dev.lede.model.Entry;
import dev.lede.picture.PictureResult;
import dev.lede.picture.PictureResult.Reason;
import dev.lede.picture.PictureResult.Refused;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a test put there, and nothing else. */
final class FakeMedia implements Media {
    private final Map<String, PictureResult> pictures = new HashMap<>();
    private final Map<String, Path> files = new HashMap<>();
    private final List<String> calls;

    /** @param calls is told which pictures are asked for */
    FakeMedia(List<String> calls) {
        this.calls = calls;
    }

    void put(String address, PictureResult result) {
        pictures.put(address, result);
    }

    void own(Path file) {
        files.put(file.toString(), file);
    }

    @Override
    public PictureResult picture(Entry entry, String address) {
        calls.add("picture " + address);
        return pictures.getOrDefault(address, new Refused(Reason.NOT_THERE));
    }

    @Override
    public Optional<Path> file(Entry entry, String address) {
        return Optional.ofNullable(files.get(address));
    }
}
