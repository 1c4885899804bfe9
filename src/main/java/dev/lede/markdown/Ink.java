package dev.lede.markdown;

import dev.lede.text.Emphasis;
import dev.lede.text.Role;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the next words are written.
 *
 * @param link the address they lead to
 * @param hidden they are no text at all: a script, a style
 */
record Ink(Role role, Set<Emphasis> emphasis, @Nullable String link, Script script, boolean hidden) {

    static Ink of(Role role) {
        return new Ink(role, Set.of(), null, Script.NORMAL, false);
    }

    Ink with(Role newRole) {
        return new Ink(newRole, emphasis, link, script, hidden);
    }

    Ink with(Emphasis more) {
        var all = EnumSet.of(more);
        all.addAll(emphasis);
        return new Ink(role, all, link, script, hidden);
    }

    Ink with(Script newScript) {
        return new Ink(role, emphasis, link, newScript, hidden);
    }

    Ink linkedTo(String address) {
        return new Ink(Role.LINK, emphasis, address, script, hidden);
    }

    Ink invisible() {
        return new Ink(role, emphasis, link, script, true);
    }
}
