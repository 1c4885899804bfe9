package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.markdown.Laid;
import dev.lede.markdown.PictureBoxes;
import dev.lede.tui.reader.PictureRoom;
import dev.lede.tui.reader.Pictures;
import dev.lede.tui.reader.Pictures.State;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.reader.Window;
import dev.lede.tui.status.Notice;
import java.util.ArrayList;
import java.util.HashSet;

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
        return loading.and(layAgain(loading.model(), reader, reader.window()));
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
                        model.article(), window.manuscript(), window.width(), part, model.pictures()))
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
                wish, surroundings.terminal(), surroundings.measure(model.page()), Layout.height(model.size()));
    }

    private Step say(Model model, Word word) {
        return Step.to(model.say(Notice.of(surroundings.words().of(word))));
    }
}
