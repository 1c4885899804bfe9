package dev.lede.tui;

import dev.lede.config.Command;
import dev.lede.config.When;
import dev.lede.markdown.EditWords;
import dev.lede.markdown.HeadKeys;
import dev.lede.markdown.HeadWords;
import dev.lede.markdown.Manuscript;
import dev.lede.markdown.MarkdownLayout;
import dev.lede.markdown.PictureBoxes;
import dev.lede.model.Article;
import dev.lede.terminal.Colours;
import dev.lede.tui.reader.Aids;
import dev.lede.tui.reader.Survey;
import dev.lede.tui.reader.Window;

/** Sets articles, and answers what needs a look at the set text. */
final class Typesetter {
    private final When when;
    private final HeadKeys keys;
    private final boolean colours;

    Typesetter(Surroundings surroundings) {
        this.when = surroundings.when();
        this.keys = new HeadKeys(
                surroundings.keymap().key(Command.LANGUAGE),
                surroundings.keymap().key(Command.OUTLINE));
        this.colours = surroundings.terminal().colours() != Colours.NONE;
    }

    /** Where it was left. */
    Msg open(Effect.OpenArticle open, Article article) {
        var window =
                Window.about(article.position(), manuscript(article), open.measure(), open.height(), PictureBoxes.NONE);
        return new Msg.ArticleLoaded(open.request(), article, window);
    }

    Msg answer(Effect.OfText effect) {
        return switch (effect) {
            case Effect.LayArticle(var request, var manuscript, var measure, var height, var offset, var boxes) ->
                new Msg.ArticleLaid(request, Window.about(offset, manuscript, measure, height, boxes), offset);
            case Effect.LayForm(var request, var article, var form, var measure, var height, var offset, var boxes) ->
                new Msg.ArticleLaid(
                        request, Window.about(offset, manuscript(article, form), measure, height, boxes), offset);
            case Effect.LayPart(var request, var manuscript, var measure, var part, var boxes) ->
                new Msg.PartLaid(request, measure, part, manuscript.lay(part, measure, boxes));
            case Effect.Find(var request, var manuscript, var measure, var text, var boxes) ->
                new Msg.MatchesFound(request, new Survey(manuscript, measure, boxes).find(text));
            case Effect.LoadOutline(var request, var manuscript, var measure, var offset, var step) ->
                new Msg.OutlineLoaded(
                        request, new Survey(manuscript, measure, PictureBoxes.NONE).headings(), offset, step);
            case Effect.LoadLinks(var request, var manuscript, var measure) ->
                new Msg.LinksLoaded(request, new Survey(manuscript, measure, PictureBoxes.NONE).links());
        };
    }

    private Manuscript manuscript(Article article, Aids.Form form) {
        Article shown = form.of(article);
        return switch (form) {
            case FEED, PAGE -> manuscript(shown);
            case SOURCE -> Manuscript.source(shown.markdown());
            case EDITS -> Manuscript.edits(shown, words(shown), new EditWords(when::edited, when::unchanged, !colours));
        };
    }

    private Manuscript manuscript(Article article) {
        return Manuscript.of(article, words(article), keys);
    }

    private HeadWords words(Article article) {
        return new HeadWords(when.dateline(article), when.shortfall(article), when.sources(article));
    }

    /** So that the first article opens as quickly as those after it. */
    void warmUp() {
        MarkdownLayout.warmUp(this::words);
    }
}
