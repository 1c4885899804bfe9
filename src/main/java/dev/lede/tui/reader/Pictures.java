package dev.lede.tui.reader;

import dev.lede.markdown.LaidPicture;
import dev.lede.markdown.PictureBoxes;
import dev.lede.model.EntryId;
import dev.lede.picture.PictureResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of the open article, as far as they are known.
 *
 * @param wish how large the person wants them, in every article
 * @param known what was asked for, and what came
 */
public record Pictures(PictureRoom.Wish wish, @Nullable Key key, Map<String, State> known) implements PictureBoxes {
    public static final Pictures START = new Pictures(PictureRoom.Wish.SMALL, null, Map.of());

    /** More are not held at once: what else is hostile, is not drawn. */
    private static final int MOST = 200;

    /** For what they were asked: answers for anything else are late. */
    public record Key(EntryId entry, PictureRoom room) {}

    /** Of one picture. */
    public sealed interface State {
        record Asked() implements State {}

        record Shown(HalfBlocks blocks) implements State {}

        record Refused(PictureResult.Reason reason) implements State {}
    }

    public Pictures {
        known = Map.copyOf(known);
    }

    /** For an article on a screen: another article or another screen begins anew. */
    public Pictures of(Key now) {
        return now.equals(key) ? this : new Pictures(wish, now, Map.of());
    }

    public Pictures wishing(PictureRoom.Wish now) {
        return new Pictures(now, key, known);
    }

    public Pictures with(String address, State state) {
        var all = new HashMap<>(known);
        all.put(address, state);
        return new Pictures(wish, key, all);
    }

    /** Those near the screen that nobody has asked for. */
    public List<String> wanted(Reader reader) {
        if (reader.window() == null || known.size() >= MOST) {
            return List.of();
        }
        int height = reader.height();
        return reader.window().laid().pictures().stream()
                .filter(picture -> picture.room() > 0)
                .filter(picture ->
                        picture.line() >= reader.top() - height && picture.line() < reader.top() + 2 * height)
                .map(LaidPicture::address)
                .distinct()
                .filter(address -> !known.containsKey(address))
                .toList();
    }

    @Override
    public Box box(String address, int columns) {
        return shown(address)
                .map(HalfBlocks::box)
                .filter(box -> box.columns() <= columns)
                .orElse(Box.NONE);
    }

    public State state(String address) {
        return known.getOrDefault(address, new State.Asked());
    }

    Optional<HalfBlocks> shown(String address) {
        return known.get(address) instanceof State.Shown(var blocks) ? Optional.of(blocks) : Optional.empty();
    }

    Optional<PictureResult.Reason> refused(String address) {
        return known.get(address) instanceof State.Refused(var reason) ? Optional.of(reason) : Optional.empty();
    }
}
