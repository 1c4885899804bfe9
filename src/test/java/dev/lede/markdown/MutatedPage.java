package dev.lede.markdown;

import java.util.Random;

/** A page as a broken publisher, or a hostile one, might send it: pieces of it lost, doubled, moved, and other things put in. */
public final class MutatedPage {
    private static final String[] ODD = {
        "<b>",
        "</b>",
        "<table>",
        "<td rowspan=999 colspan=999>",
        "</td></tr>",
        "<tr>",
        "<th>",
        "<ul><li>",
        "</ul>",
        "<ol reversed start=99999999>",
        "<li value=3>",
        "<blockquote>",
        "</blockquote>",
        "<pre>",
        "</pre>",
        "<code>",
        "</code>",
        "<a href='x](y'>",
        "</a>",
        "<h2>",
        "</h3>",
        "<img src=a data-srcset=', ,'>",
        "<noscript>",
        "</noscript>",
        "<math><mfrac>",
        "</math>",
        "<br>",
        "<hr>",
        "<svg>",
        "<style>",
        "<script type=math/tex>",
        "<!--",
        "-->",
        "<![CDATA[",
        "&#xFDD0;",
        "&#0;",
        "\uFDEF",
        "\uFDD2",
        "\u001B[31m",
        "\u202E",
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~",
        "[",
        "](",
        "![",
        "<",
        "&",
        "\\",
        "\\(",
        "\\)",
        "$",
        "$$",
        "|",
        "\n",
        "  ",
        "\u3000",
        "\u200B",
        "# ",
        "> ",
        "- ",
        "1. ",
        "{{<",
        "!!! a",
        "\uD800",
        "\uD83D\uDE00",
        "“",
        "中文"
    };

    private MutatedPage() {}

    public static String of(String page, long seed) {
        var random = new Random(seed);
        var html = new StringBuilder(page);
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            int at = random.nextInt(html.length() + 1);
            int end = Math.min(html.length(), at + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> html.delete(at, end);
                case 1 -> html.insert(random.nextInt(html.length() + 1), html.substring(at, end));
                case 2 -> html.insert(at, ODD[random.nextInt(ODD.length)].repeat(random.nextInt(1, 4)));
                default -> html.insert(at, ODD[random.nextInt(ODD.length)]);
            }
        }
        return html.toString();
    }
}
