package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.model.Feed;

/** The feed that a person means, by its title or address. */
final class NamedFeed {
    private NamedFeed() {}

    static Feed of(String name, Context context) {
        return context.library().get().feeds().stream()
                .filter(feed -> feed.isNamedBy(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse(context.words().of(Word.NOT_FOLLOWED, name)));
    }
}
