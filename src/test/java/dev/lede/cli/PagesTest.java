package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.library.SavedPage;
import dev.lede.model.AnArticle;
import dev.lede.model.AnEntry;
import dev.lede.model.Article;
import dev.lede.model.EntryId;
import dev.lede.model.FullText;
import dev.lede.model.Problem;
import dev.lede.sync.PageEvent;
import dev.lede.sync.SyncReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code fetch} and {@code save}, and what else a {@code sync} may find. */
class PagesTest {
    private static final Problem LOGIN = new Problem(Problem.Kind.LOGIN_WALL, "");

    private final Shell shell = new Shell();

    @Test
    void fetchTellsOnlyWhatFailed() {
        shell.library.pages.add(new PageEvent(new EntryId(7), null, 1, 2));
        assertThat(shell.run("fetch", "tag:news")).isEqualTo(new Shell.Ran(0, "", ""));

        shell.library.pages.add(new PageEvent(new EntryId(8), LOGIN, 2, 2));
        var ran = shell.run("fetch", "tag:news");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("8").contains("the page asks for a login");
        assertThat(shell.run("fetch", "--quiet", "tag:news")).isEqualTo(new Shell.Ran(1, "", ""));
    }

    @Test
    void onATerminalFetchDrawsABarAndSaysHowManyCame() {
        shell.library.pages.add(new PageEvent(new EntryId(7), null, 1, 2));
        assertThat(shell.onTerminal().run("fetch", "tag:news").err())
                .contains("full pages 1/2")
                .endsWith("1 page fetched · 0 failed\n");
    }

    @Test
    void fetchWantsToBeToldWhat() {
        var ran = shell.run("fetch");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("QUERY is missing");
        assertThat(shell.library.calls).isEmpty();
    }

    @Test
    void aPageThatFailsIsNoFailureOfASync() {
        shell.library.pages.add(new PageEvent(new EntryId(8), LOGIN, 1, 1));
        assertThat(shell.run("sync")).isEqualTo(new Shell.Ran(0, "", ""));
    }

    @Test
    void aSecondSyncSaysSoAndIsDone() {
        shell.library.report = new SyncReport(0, 0, 0, List.of(), true);
        assertThat(shell.run("sync")).isEqualTo(new Shell.Ran(0, "", "another sync is running\n"));
    }

    @Test
    void savePrintsTheNumberOfTheArticle() {
        shell.library.saved = new SavedPage.Kept(new EntryId(9), "Kettles");
        assertThat(shell.run("save", "https://example.org/kettles", "--tag", "later"))
                .isEqualTo(new Shell.Ran(0, "9\n", "kept: Kettles\n"));
        assertThat(shell.library.calls).containsExactly("save https://example.org/kettles [later]");
    }

    @Test
    void savingWhatIsNoArticleFails() {
        shell.library.saved = new SavedPage.Failed("https://example.org/", LOGIN);
        var ran = shell.run("save", "https://example.org/");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("lede: cannot keep https://example.org/: the page asks for a login");
    }

    @Test
    void showSaysWhyAnArticleHasNoMoreThanItsFeedSent() {
        shell.library.articles.add(failed());
        assertThat(shell.run("show", "1").out())
                .contains("only what the feed sent: the page asks\n")
                .contains("Two lines.");
        assertThat(shell.run("show", "1", "--format", "json").out())
                .endsWith("\"textFrom\":\"feed\",\"pageProblem\":\"LOGIN_WALL\"}\n");
    }

    private static Article failed() {
        var entry = AnEntry.of(1, "Kettles").url("https://example.org/kettles").made();
        return AnArticle.of(entry, "Two lines.")
                .fullText(new FullText.Failed(LOGIN))
                .made();
    }
}
