package dev.lede.extract;

import dev.lede.extract.Extraction.Article;
import dev.lede.markdown.HtmlToMarkdown;
import dev.lede.markdown.MutatedPage;
import dev.lede.markdown.RealPages;
import java.util.ArrayList;
import java.util.Random;

/**
 * Reads real pages with faults in them, all the way to Markdown, and prints how many and how long the slowest took: the
 * figures of src/bench/RESULTS.md. Not a test. What throws ends it.
 */
public final class MutatedPages {
    private static final String[] NESTS = {
        "<div>", "<table><tr><td>", "<blockquote>", "<ul><li>", "<em>", "<h2>", "<dl><dd>"
    };

    private MutatedPages() {}

    /** @param arguments how many */
    public static void main(String[] arguments) {
        int number = Integer.parseInt(arguments[0]);
        var pages = new ArrayList<>(RealPages.ofTheWeb());
        int articles = 0;
        double slowest = 0;
        for (int seed = 0; seed < number; seed++) {
            var page = pages.get(seed % pages.size());
            long start = System.nanoTime();
            if (read(page.base(), mutated(page.html(), seed), seed)) {
                articles++;
            }
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf("%d pages, %d articles, the slowest %.1f s%n", number, articles, slowest);
    }

    private static boolean read(String address, String html, int seed) {
        try {
            if (!(Extractor.extract(new Page(address, html)) instanceof Article article)) {
                return false;
            }
            HtmlToMarkdown.convert(article.html(), address);
            return true;
        } catch (RuntimeException | StackOverflowError trouble) {
            throw new IllegalStateException("seed " + seed + ", " + address, trouble);
        }
    }

    /** Small faults, and one great one: half of it gone, a piece of it many times, elements that nothing closes, two halves changed round. */
    private static String mutated(String page, int seed) {
        var random = new Random(seed);
        var html = new StringBuilder(MutatedPage.of(page, seed));
        int from = random.nextInt(html.length() + 1);
        int to = Math.min(html.length(), from + random.nextInt(5_000));
        switch (random.nextInt(4)) {
            case 0 -> html.setLength(from);
            case 1 -> html.insert(from, html.substring(from, to).repeat(random.nextInt(20)));
            case 2 -> html.insert(from, NESTS[random.nextInt(NESTS.length)].repeat(random.nextInt(20_000)));
            default -> html.append(html.substring(0, from)).delete(0, from);
        }
        return html.toString();
    }
}
