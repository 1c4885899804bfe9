package dev.lede.tui;

import dev.lede.config.Command;
import dev.lede.config.Word;
import dev.lede.library.Added;
import dev.lede.library.Found;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.status.Notice;

/** From an address that is typed to a feed that is followed; the looking is done elsewhere, and keys work meanwhile. */
final class Following {
    private final Surroundings surroundings;
    private final Lists lists;

    Following(Surroundings surroundings, Lists lists) {
        this.surroundings = surroundings;
        this.lists = lists;
    }

    Step find(Model model, String typed) {
        return typed.isEmpty()
                ? Step.to(model)
                : Step.to(model.say(notice(Word.LOOKING_AT, typed)), new Effect.FindFeeds(typed));
    }

    /** Whoever types something else by now is not disturbed by a question. */
    Step found(Model model, Found found) {
        return switch (found) {
            case Found.Offered offered
            when offered.offers().size() == 1 ->
                follow(model, offered.kind(), offered.offers().getFirst());
            case Found.Offered offered ->
                Step.to(
                        model.prompt() == null
                                ? model.say(null).ask(Prompt.forFeed(offered))
                                : model.say(notice(
                                        Word.SEVERAL_OFFERED,
                                        offered.offers().size(),
                                        surroundings.keymap().key(Command.ADD_FEED))));
            case Found.AlreadyFollowed(var address) -> follow(model, Added.Kind.FEED, Found.Offer.known(address));
            case Found.Failed(var address, var problem) -> added(model, new Added.Failed(address, problem), false);
        };
    }

    Step follow(Model model, Added.Kind kind, Found.Offer offer) {
        return Step.to(model.say(notice(Word.LOOKING_AT, offer.address())), new Effect.Follow(kind, offer));
    }

    /** @param first before which the manual was shown, and that is gone now */
    Step added(Model model, Added added, boolean first) {
        Model told = model.say(notice(added));
        if (!(added instanceof Added.Followed)) {
            return Step.to(told);
        }
        Step shown = first ? lists.show(told, told.front().shown()) : Step.to(told);
        return shown.and(Step.to(shown.model(), new Effect.LoadOverview(), new Effect.Sync(true)));
    }

    private Notice notice(Added added) {
        return switch (added) {
            case Added.Followed followed ->
                notice(
                        Word.FOLLOWED_FEED,
                        followed.title(),
                        followed.subscription().address());
            case Added.AlreadyFollowed(var address) -> notice(Word.ALREADY_FOLLOWED, address);
            case Added.Failed(var address, var problem) ->
                Notice.error(surroundings
                        .words()
                        .of(Word.NOT_ADDED, address, surroundings.words().of(problem)));
        };
    }

    private Notice notice(Word word, Object... values) {
        return Notice.of(surroundings.words().of(word, values));
    }
}
