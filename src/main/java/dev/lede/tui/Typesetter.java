package dev.lede.tui;

import dev.lede.config.Command;
import dev.lede.config.Keymap;
import dev.lede.config.When;
import dev.lede.markdown.HeadKeys;
import dev.lede.markdown.Manuscript;
import dev.lede.markdown.MarkdownLayout;
import dev.lede.markdown.PictureBoxes;
import dev.lede.model.Article;
import dev.lede.tui.reader.Aids;
import dev.lede.tui.reader.Survey;
import dev.lede.tui.reader.Window;

/** Sets articles, and answers what needs a look at the set text. */
final class Typesetter {
    private final When when;
    private final HeadKeys keys;

    Typesetter(When when, Keymap keymap) {
        this.when = when;
        this.keys = new HeadKeys(keymap.key(Command.LANGUAGE), keymap.key(Command.OUTLINE));
    }

    /** Where it was left. */
    Msg open(Effect.OpenArticle open, Article article) {
        var window =
                Window.about(article.position(), manuscript(article), open.width(), open.height(), PictureBoxes.NONE);
        return new Msg.ArticleLoaded(open.request(), article, window);
    }

    Msg answer(Effect.OfText effect) {
        return switch (effect) {
            case Effect.LayArticle(var request, var manuscript, var width, var height, var offset, var boxes) ->
                new Msg.ArticleLaid(request, Window.about(offset, manuscript, width, height, boxes), offset);
            case Effect.LayForm(var request, var article, var form, var width, var height, var offset, var boxes) ->
                new Msg.ArticleLaid(
                        request, Window.about(offset, manuscript(article, form), width, height, boxes), offset);
            case Effect.LayPart(var request, var manuscript, var width, var part, var boxes) ->
                new Msg.PartLaid(request, width, part, manuscript.lay(part, width, boxes));
            case Effect.Find(var request, var manuscript, var width, var text, var boxes) ->
                new Msg.MatchesFound(request, new Survey(manuscript, width, boxes).find(text));
            case Effect.LoadOutline(var request, var manuscript, var width, var offset, var step) ->
                new Msg.OutlineLoaded(
                        request, new Survey(manuscript, width, PictureBoxes.NONE).headings(), offset, step);
            case Effect.LoadLinks(var request, var manuscript, var width) ->
                new Msg.LinksLoaded(request, new Survey(manuscript, width, PictureBoxes.NONE).links());
        };
    }

    private Manuscript manuscript(Article article, Aids.Form form) {
        return form == Aids.Form.SOURCE ? Manuscript.source(article.markdown()) : manuscript(article);
    }

    private Manuscript manuscript(Article article) {
        return Manuscript.of(article, when.dateline(article), keys);
    }

    /** So that the first article opens as quickly as those after it. */
    void warmUp() {
        MarkdownLayout.warmUp(when::dateline);
    }
}
