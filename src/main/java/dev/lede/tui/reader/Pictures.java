package dev.lede.tui.reader;

import dev.lede.markdown.LaidPicture;
import dev.lede.markdown.PictureBoxes;
import dev.lede.model.EntryId;
import dev.lede.picture.PictureResult;
import dev.lede.terminal.Graphic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of the open article, as far as they are known.
 *
 * @param wish how large the person wants them, in every article
 * @param known what was asked for, and what came
 * @param earlier of those that have not come yet for this screen, how they looked on the last
 * @param placed whether the terminal has said that it draws pictures itself
 */
public record Pictures(
        PictureRoom.Wish wish, @Nullable Key key, Map<String, State> known, Map<String, Drawn> earlier, boolean placed)
        implements PictureBoxes {
    public static final Pictures START = new Pictures(PictureRoom.Wish.SMALL, null, Map.of(), Map.of(), false);

    /** More are not held at once: what else is hostile, is not drawn. */
    private static final int MOST = 200;

    /** For what they were asked: answers for anything else are late. */
    public record Key(EntryId entry, PictureRoom room) {}

    /** Of one picture. */
    public sealed interface State {
        record Asked() implements State {}

        record Shown(Drawn drawn) implements State {}

        record Refused(PictureResult.Reason reason) implements State {}
    }

    public Pictures {
        known = Map.copyOf(known);
        earlier = Map.copyOf(earlier);
    }

    /** For an article on a screen. Another article begins anew, as without pictures; else the old stay until the new come. */
    public Pictures of(Key now) {
        if (now.equals(key)) {
            return this;
        }
        var old = new HashMap<String, Drawn>();
        boolean goesOn = key != null && key.entry().equals(now.entry());
        if (goesOn && !now.room().equals(PictureRoom.NONE)) {
            old.putAll(earlier);
            known.forEach((address, state) -> {
                if (state instanceof State.Shown(var drawn)) {
                    old.put(address, drawn);
                }
            });
        }
        return new Pictures(wish, now, Map.of(), old, placed);
    }

    public Pictures wishing(PictureRoom.Wish now) {
        return new Pictures(now, key, known, earlier, placed);
    }

    public Pictures placedByTerminal() {
        return new Pictures(wish, key, known, earlier, true);
    }

    public Pictures with(String address, State state) {
        var all = new HashMap<>(known);
        all.put(address, state);
        var old = new HashMap<>(earlier);
        if (!(state instanceof State.Asked)) {
            old.remove(address);
        }
        return new Pictures(wish, key, all, old, placed);
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
                .map(drawn -> new Box(Math.min(columns, drawn.columns()), drawn.rows()))
                .orElse(Box.NONE);
    }

    /** As it is shown, if it is. */
    public State state(String address) {
        return shown(address).<State>map(State.Shown::new).orElseGet(State.Asked::new);
    }

    Optional<Drawn> shown(String address) {
        return known.get(address) instanceof State.Shown(var drawn)
                ? Optional.of(drawn)
                : Optional.ofNullable(earlier.get(address));
    }

    /** Those that the terminal is to hold while the article is open. */
    public Stream<Graphic> graphics() {
        Stream<Drawn> now = known.values().stream()
                .flatMap(state -> state instanceof State.Shown(var drawn) ? Stream.of(drawn) : Stream.empty());
        return Stream.concat(now, earlier.values().stream())
                .flatMap(drawn -> drawn instanceof PlacedPicture(var graphic) ? Stream.of(graphic) : Stream.empty());
    }

    Optional<PictureResult.Reason> refused(String address) {
        return known.get(address) instanceof State.Refused(var reason) ? Optional.of(reason) : Optional.empty();
    }
}
