package dev.lede.library;

import dev.lede.model.Change;
import dev.lede.text.Clean;
import java.util.Collection;
import java.util.List;

/** The names of tags as a person types them, which may hold anything. */
final class TagNames {
    private static final int LONGEST = 100;

    private TagNames() {}

    static Change clean(Change wanted) {
        return wanted instanceof Change.Tagged(var add, var remove) ? new Change.Tagged(clean(add), remove) : wanted;
    }

    static List<String> clean(Collection<String> typed) {
        return typed.stream()
                .map(TagNames::clean)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static String clean(String typed) {
        String name = Clean.line(typed).strip();
        return name.substring(0, Math.min(LONGEST, name.length()));
    }
}
