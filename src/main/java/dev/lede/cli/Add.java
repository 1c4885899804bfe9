package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.AccountPlace;
import dev.lede.library.Added;
import dev.lede.library.Found;
import dev.lede.model.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code add}: follows an address, a page's feed, a folder, a file or a command; a person at a terminal may choose. */
final class Add extends Command {
    private final PositionalParamSpec what;
    private final OptionSpec tags;
    private final OptionSpec force;
    private final OptionSpec account;

    Add(Context context) {
        super(context);
        what = Arguments.one("URL-OR-PATH", say(Word.ARGUMENT_ADD));
        tags = Arguments.values("TAG", say(Word.OPTION_TAG), "-t", "--tag");
        force = Arguments.flag(say(Word.OPTION_FORCE), "--force").build();
        account = Arguments.value(String.class, "ACCOUNT", say(Word.OPTION_ACCOUNT), "--account")
                .build();
    }

    @Override
    String name() {
        return "add";
    }

    @Override
    Word summary() {
        return Word.COMMAND_ADD;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(what, tags, force, account);
    }

    @Override
    List<String> examples() {
        return List.of("lede add https://example.org/feed.xml --tag news");
    }

    @Override
    boolean mayFail() {
        return true;
    }

    @Override
    public Integer call() {
        String named = Arguments.text(what);
        if (named.isBlank()) {
            throw missing(what.paramLabel());
        }
        if (AccountPlace.isWritten(named)) {
            throw new WrongUse(say(Word.ACCOUNT_IS_ADDED_BY, named.replaceFirst("^greader\\+", "")));
        }
        if (account.getValue() != null) {
            return followedThere(named);
        }
        boolean forced = Arguments.isSet(force);
        return context.console().in() == null || forced
                ? told(library().add(named, Arguments.list(tags), forced))
                : asked(library().find(named));
    }

    /** Its server looks for the feed: it may well see what this machine does not. */
    private int followedThere(String url) {
        var there = NamedAccount.of(Arguments.text(account), context);
        List<String> folders = Arguments.list(tags);
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            throw new WrongUse(say(Word.ACCOUNT_WANTS_ADDRESS, url));
        }
        if (folders.size() > 1) {
            throw new WrongUse(say(Word.ACCOUNT_WANTS_FOLDER));
        }
        library().remoteFeeds().follow(there.id(), url, folders.isEmpty() ? "" : folders.getFirst());
        tell(Word.FOLLOWED_THERE, url, there.name());
        return Exit.DONE;
    }

    private int asked(Found found) {
        return switch (found) {
            case Found.Offered(var kind, var offers) ->
                chosen(offers)
                        .map(offer -> told(library().follow(kind, offer, Arguments.list(tags))))
                        .orElse(Exit.DONE);
            case Found.AlreadyFollowed(var address) ->
                told(library().follow(Added.Kind.FEED, Found.Offer.known(address), Arguments.list(tags)));
            case Found.Failed(var address, var problem) -> told(new Added.Failed(address, problem));
        };
    }

    /** Nothing where the person has nothing more to type. */
    private Optional<Found.Offer> chosen(List<Found.Offer> offers) {
        if (offers.size() == 1) {
            return Optional.of(offers.getFirst());
        }
        for (int i = 0; i < offers.size(); i++) {
            tell(Word.OFFERED, i + 1, offers.get(i).title(), offers.get(i).address());
        }
        @Nullable String typed;
        do {
            context.console().err().print(say(Word.WHICH_ONE, offers.size()));
            context.console().err().flush();
            typed = context.console().typed();
        } while (typed != null && !isNumberOf(offers, typed));
        return Optional.ofNullable(typed)
                .map(number -> number.isEmpty() ? offers.getFirst() : offers.get(Integer.parseInt(number) - 1));
    }

    private static boolean isNumberOf(List<Found.Offer> offers, String typed) {
        return typed.isEmpty() || typed.matches("[1-9]\\d{0,3}") && Integer.parseInt(typed) <= offers.size();
    }

    private int told(Added added) {
        return switch (added) {
            case Added.Followed followed -> {
                tell(
                        kind(followed.kind()),
                        followed.title(),
                        followed.subscription().address());
                followed.others().forEach(other -> tell(Word.ALSO_OFFERED, other));
                if (context.console().errIsTerminal()) {
                    tell(Word.SYNC_BRINGS);
                }
                yield Exit.DONE;
            }
            case Added.AlreadyFollowed(String address) -> {
                tell(Word.ALREADY_FOLLOWED, address);
                yield Exit.DONE;
            }
            case Added.Failed(String address, var problem) -> {
                if (problem.kind() == Problem.Kind.LIST_OF_FEEDS) {
                    yield listed(problem);
                }
                complain(Word.CANNOT_ADD, address, context.words().of(problem));
                yield Exit.FEED_FAILED;
            }
        };
    }

    /** All that a list names is followed as the list tags it; tags for all of it are not what an import has. */
    private int listed(Problem list) {
        if (Arguments.list(tags).isEmpty()) {
            return new Import(context).take(Arguments.text(what), false);
        }
        throw new WrongUse(context.words().of(list));
    }

    private static Word kind(Added.Kind kind) {
        return switch (kind) {
            case FEED -> Word.FOLLOWED_FEED;
            case PAGE -> Word.FOLLOWED_PAGE;
            case FOLDER -> Word.FOLLOWED_FOLDER;
            case FILE -> Word.FOLLOWED_FILE;
            case COMMAND -> Word.FOLLOWED_COMMAND;
        };
    }
}
