package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees of HTML they see of our Markdown too. */
class RoundTripTest {
    /** What must be kept; where a blank stands, how wide emphasis reaches and the lines of code are reported only. */
    private static final Set<String> KEPT = Set.of("text", "links", "pictures", "headings", "lists", "tables");

    @Test
    void realPagesKeepWhatIsSeen() {
        assertKept(RealPages.ofTheWeb(), 0.97);
    }

    @Test
    void theTextsOfRealFeedsKeepWhatIsSeen() {
        assertKept(RealPages.ofFeeds(), 0.999);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a *b _c_ `d` ~~e~~ [f](g) <h> &amp;amp; \\* # i",
                "<ul><li>[x] a<li><a href='b'>x</a><li>* c<li>1. d</ul>",
                "<p>* a</p><p>+ b</p><p>- c<br>- - -<br>***<br>___<br>=== </p><p>a | b<br>--|--</p>",
                "<p>5* and 4* _a `b ~~c [d] e]</p>",
                "<a href='x'>[1]</a><a href='y'>a ] b</a> [<a href='z'>3</a>](4)",
                "<p>!!! note</p><p>::: tip</p><p>{{&lt; x >}} {{% y %}}</p>",
                "<img src='a.png' alt='a ] b * &amp;amp;copy;'>",
            })
    void signsThatMeanSomethingInMarkdownAreKept(String html) {
        assertThat(RoundTrip.faults(html, "https://example.org/")).isEmpty();
    }

    @Test
    void whatIsLostIsNoticed() {
        var before =
                Seen.of("<ul><li>a<li>b</ul><p><a href='https://example.org/'>c</a> <img src='https://example.org/d'>");
        var after = Seen.of("<ul><li>a</ul><ul><li>b</ul><p><a href='https://example.org/x'>c</a>");
        assertThat(RoundTrip.differences(before, after).keySet()).contains("text", "links", "pictures");
    }

    private static void assertKept(List<RealPages> pages, double share) {
        var faults = new ArrayList<String>();
        for (var page : pages) {
            var found = RoundTrip.faults(page.html(), page.base());
            found.keySet().retainAll(KEPT);
            if (!found.isEmpty()) {
                faults.add(page.name() + " " + found);
            }
        }
        assertThat(1 - faults.size() / (double) pages.size())
                .as(String.join("\n", faults))
                .isGreaterThanOrEqualTo(share);
    }
}
