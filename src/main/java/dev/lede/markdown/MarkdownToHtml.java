package dev.lede.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import dev.lede.model.Article;
import java.util.Set;

/** Markdown as HTML, for other programs. HTML within the Markdown stays as it was written. */
public final class MarkdownToHtml {
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(Flexmark.OPTIONS)
            .nodeRendererFactory(options -> new Formulas())
            .build();

    private MarkdownToHtml() {}

    /** As the publisher sent it; made of the Markdown where that is what was published. */
    public static String of(Article article) {
        var sent = article.html();
        return sent == null ? convert(article.markdown()) : sent.get();
    }

    public static String convert(String markdown) {
        return RENDERER.render(Flexmark.parse(markdown));
    }

    /** Formulas between dollars, where MathJax and KaTeX look for them. */
    private static final class Formulas implements NodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(MathNode.class, Formulas::render));
        }

        private static void render(MathNode node, NodeRendererContext context, HtmlWriter html) {
            html.text(node.getChars());
        }
    }
}
