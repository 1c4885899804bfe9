package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.Library;
import dev.lede.model.Change;
import dev.lede.model.EntryId;
import dev.lede.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a command is about: entries by their numbers, or all that a query finds. */
sealed interface Target {
    record Numbered(List<EntryId> entries) implements Target {}

    record Found(Query query) implements Target {}

    static PositionalParamSpec argument(Context context, int first) {
        return Arguments.words("QUERY|ID", context.words().of(Word.ARGUMENT_TARGET), first, "1..*");
    }

    /** Where all words are digits they are numbers of entries, and each has to be one. */
    static Target read(PositionalParamSpec argument, Context context) {
        var entries = new ArrayList<EntryId>();
        for (String word : Arguments.list(argument)) {
            Optional<EntryId> id = id(word);
            if (id.isEmpty()) {
                return new Found(Queries.read(argument, context));
            }
            entries.add(id.get());
        }
        for (EntryId id : entries) {
            if (context.library().get().entry(id).isEmpty()) {
                throw new WrongUse(context.words().of(Word.NO_SUCH_ENTRY, id));
            }
        }
        return new Numbered(List.copyOf(entries));
    }

    /** Empty where that is no number of an entry, whether there is one of that number or not. */
    static Optional<EntryId> id(String typed) {
        OptionalLong number = number(typed);
        return number.isPresent() ? Optional.of(new EntryId(number.getAsLong())) : Optional.empty();
    }

    /** As entries and changes have; they begin with 1. */
    static OptionalLong number(String typed) {
        boolean digits =
                !typed.isEmpty() && typed.length() < 19 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && Long.parseLong(typed) > 0 ? OptionalLong.of(Long.parseLong(typed)) : OptionalLong.empty();
    }

    /** Returns how many entries changed. */
    default int change(Library library, Change wanted) {
        return switch (this) {
            case Numbered(var entries) -> library.change(entries, wanted);
            case Found(var query) -> library.change(query, wanted);
        };
    }
}
