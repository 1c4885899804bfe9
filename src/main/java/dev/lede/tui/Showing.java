package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.markdown.Laid;
import dev.lede.markdown.LaidPicture;
import dev.lede.markdown.PictureBoxes;
import dev.lede.terminal.Capabilities;
import dev.lede.tui.reader.PictureRoom;
import dev.lede.tui.reader.Pictures;
import dev.lede.tui.reader.Pictures.State;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.reader.WholePicture;
import dev.lede.tui.reader.Window;
import dev.lede.tui.status.Notice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;

/** What happens to the pictures of the open article. */
final class Showing {
    private final Surroundings surroundings;

    Showing(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Small, large, none, and small again. */
    Step otherSize(Model model) {
        if (room(model, PictureRoom.Wish.SMALL).equals(PictureRoom.NONE)) {
            return say(model, Word.PICTURES_CANNOT);
        }
        PictureRoom.Wish next = model.pictures().wish().next();
        return say(
                model.with(model.pictures().wishing(next)),
                switch (next) {
                    case SMALL -> Word.PICTURES_SMALL;
                    case LARGE -> Word.PICTURES_LARGE;
                    case NONE -> Word.PICTURES_NONE;
                });
    }

    /** Asks for the pictures that come near the screen, and makes room for those that have come. */
    Step ahead(Model model) {
        Reader reader = model.reader();
        if (reader == null || reader.window() == null) {
            return Step.to(model);
        }
        var room = room(model, model.pictures().wish());
        Pictures now = model.pictures().of(new Pictures.Key(reader.entry().id(), room));
        Step loading = load(model.with(now), reader);
        Step laying = loading.and(layAgain(loading.model(), reader, reader.window()));
        return laying.and(wholeAgain(laying.model(), reader));
    }

    static Model loaded(Model model, Msg.PictureLoaded loaded) {
        if (model.dialog() instanceof Dialog.OfPicture(var whole) && whole.isFor(loaded.key(), loaded.address())) {
            return model.show(new Dialog.OfPicture(whole.with(loaded.state())));
        }
        return loaded.key().equals(model.pictures().key())
                ? model.with(model.pictures().with(loaded.address(), loaded.state()))
                : model;
    }

    /** A picture by itself; until it has come as large as that, as it stands in its article. Empty where none is shown. */
    Optional<Step> whole(Model model, LaidPicture picture) {
        Reader reader = model.reader();
        PictureRoom room = wholeRoom(model);
        if (reader == null || room.equals(PictureRoom.NONE)) {
            return Optional.empty();
        }
        var key = new Pictures.Key(reader.entry().id(), room);
        return Optional.of(askFor(
                model, reader, new WholePicture(picture, key, model.pictures().state(picture.address()))));
    }

    private static Step askFor(Model model, Reader reader, WholePicture whole) {
        var load = new Effect.LoadPicture(
                whole.key(), reader.entry(), whole.picture().address());
        return Step.to(model.show(new Dialog.OfPicture(whole)), new Effect.ShowPicture(load));
    }

    /** On a screen of another size. */
    private Step wholeAgain(Model model, Reader reader) {
        PictureRoom room = wholeRoom(model);
        return model.dialog() instanceof Dialog.OfPicture(var whole)
                        && !whole.key().room().equals(room)
                ? askFor(model, reader, whole.of(new Pictures.Key(whole.key().entry(), room)))
                : Step.to(model);
    }

    private PictureRoom wholeRoom(Model model) {
        return PictureRoom.whole(terminal(model), model.size().columns(), Layout.height(model.size()));
    }

    private static Step load(Model model, Reader reader) {
        Pictures.Key key = model.pictures().key();
        Pictures pictures = model.pictures();
        if (key == null || key.room().equals(PictureRoom.NONE)) {
            return Step.to(model);
        }
        var effects = new ArrayList<Effect>();
        for (String address : pictures.wanted(reader)) {
            pictures = pictures.with(address, new State.Asked());
            effects.add(new Effect.LoadPicture(key, reader.entry(), address));
        }
        return new Step(model.with(pictures), effects);
    }

    private static Step layAgain(Model model, Reader reader, Window window) {
        var parts = new HashSet<Integer>();
        for (int i = 0; i < window.parts().size(); i++) {
            if (differs(window.parts().get(i), model.pictures())) {
                parts.add(window.first() + i);
            }
        }
        parts.removeAll(reader.asked());
        var effects = parts.stream()
                .<Effect>map(part -> new Effect.LayPart(
                        model.article(), window.manuscript(), window.measure(), part, model.pictures()))
                .toList();
        return new Step(model.read(reader.asking(parts)), effects);
    }

    /** Whether some picture has another box by now than the one that was kept for it. */
    private static boolean differs(Laid part, PictureBoxes boxes) {
        return part.pictures().stream()
                .filter(picture -> picture.room() > 0)
                .anyMatch(picture -> !picture.box().equals(boxes.box(picture.address(), picture.room())));
    }

    private PictureRoom room(Model model, PictureRoom.Wish wish) {
        return PictureRoom.of(
                wish, terminal(model), surroundings.measure(model.page()).column(), Layout.height(model.size()));
    }

    private Capabilities terminal(Model model) {
        Capabilities terminal = surroundings.terminal();
        return model.pictures().placed() ? terminal.withPictures() : terminal;
    }

    private Step say(Model model, Word word) {
        return Step.to(model.say(Notice.of(surroundings.words().of(word))));
    }
}
