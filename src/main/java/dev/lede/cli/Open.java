package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.LinkWay;
import dev.lede.library.Opener;
import dev.lede.library.Opening;
import dev.lede.model.Entry;
import dev.lede.model.EntryId;
import dev.lede.terminal.Clipboard;
import dev.lede.text.Clean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code open}: entries in the person's browser; where there is none, their addresses. */
final class Open extends Command {
    /** More windows at once were a slip. */
    private static final int MOST = 20;

    private final PositionalParamSpec target;

    Open(Context context) {
        super(context);
        target = Target.argument(context, 0);
    }

    @Override
    String name() {
        return "open";
    }

    @Override
    Word summary() {
        return Word.COMMAND_OPEN;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(target);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_QUERY);
    }

    @Override
    List<String> examples() {
        return List.of("lede open is:starred is:unread");
    }

    @Override
    boolean mayFail() {
        return true;
    }

    @Override
    public Integer call() {
        List<Entry> entries = entries();
        if (entries.size() > MOST) {
            throw new WrongUse(say(Word.TOO_MANY_TO_OPEN, MOST));
        }
        if (entries.isEmpty()) {
            tell(Word.NOTHING_TO_OPEN);
        }
        int code = Exit.DONE;
        var addresses = new ArrayList<String>();
        for (Entry entry : entries) {
            String address = entry.url();
            if (address == null) {
                tell(Word.ENTRY_WITHOUT_LINK, Clean.line(entry.title()));
            } else if (browser().command().isEmpty()) {
                addresses.add(address);
            } else {
                code = Math.max(code, open(entry, address));
            }
        }
        show(addresses);
        return code;
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        switch (Target.read(target, context)) {
            case Target.Numbered(var ids) ->
                ids.stream().map(this::entry).flatMap(Optional::stream).forEach(entries::add);
            case Target.Found(var query) -> library().each(query, MOST + 1, entries::add);
        }
        return entries;
    }

    private Optional<Entry> entry(EntryId id) {
        return library().entry(id);
    }

    private LinkWay.Program browser() {
        return context.doors().links().get().browser();
    }

    private int open(Entry entry, String address) {
        return switch (new Opener(library().media(), Runnable::run).open(browser(), entry, address)) {
            case Opening.Opened() -> {
                tell(Word.OPENED, address);
                yield Exit.DONE;
            }
            case Opening.Missing(var program) -> {
                print(address);
                tell(Word.BROWSER_MISSING, program);
                yield Exit.CONFIG;
            }
            case Opening.Ended(var program, var code) -> {
                tell(Word.BROWSER_FAILED, program, code);
                yield Exit.FEED_FAILED;
            }
            case Opening.Refused() -> {
                print(address);
                tell(Word.OPENS_ONLY);
                yield Exit.FEED_FAILED;
            }
        };
    }

    /** They come to the person: shown whole, and in their clipboard. */
    private void show(List<String> addresses) {
        addresses.forEach(this::print);
        if (!addresses.isEmpty() && context.console().errIsTerminal()) {
            Clipboard.copying(String.join("\n", addresses), context.console().capabilities())
                    .ifPresent(copying -> {
                        context.console().err().print(copying);
                        tell(Word.COPIED);
                    });
        }
    }
}
