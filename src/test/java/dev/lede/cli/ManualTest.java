package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lede.account.Dialect;
import dev.lede.config.Rule;
import dev.lede.library.Overview;
import dev.lede.library.Rules;
import dev.lede.library.TagCount;
import dev.lede.model.Cleaning;
import dev.lede.query.Query;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the manual page says of each command; {@code .ci/manual} runs its examples. */
class ManualTest {
    private static final String FEED = "<rss version='2.0'><channel><title>A</title><item><title>One</title>"
            + "<enclosure url='https://a.example/1.mp3' type='audio/mpeg' length='5'/></item></channel></rss>";
    private static final String PAGE =
            "<html><title>A</title><article>" + "<p>A lamp in a harbour, lit at dusk.</p>".repeat(9);

    private final PrintStream stdout = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    @BeforeEach
    void somethingOfEverything() {
        shell.library.articles.add(CommandsTest.article(7, "One"));
        shell.library.feeds.add(CommandsTest.feed("https://a.example/", null));
        shell.library.tags.add(new TagCount("ai", 1, 2, List.of()));
        shell.library.views.add(new Overview.SavedQuery("Mine", "is:starred", new Query.Starred()));
        shell.library.rules.add(
                new Rules.Standing(new Rule("tag:ai", List.of(), true, false, false, false, List.of()), 1, 1));
        shell.library.maintenance.old = List.of(new Cleaning("A", "https://a.example/", true, 1, 1, 0));
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveStdoutBack() {
        System.setOut(stdout);
    }

    @Test
    void everyCommandHasExamplesThatCallItAndTheyAreInBothManuals() {
        String english = shell.run("help", "--man").out();
        String chinese = new Shell().inChinese().run("help", "--man").out();
        for (Named command : commands()) {
            assertThat(command.is().examples()).as(command.name()).isNotEmpty();
            for (String example : command.is().examples()) {
                assertThat(example + " ").startsWith("lede " + command.name() + " ");
                String shown = ".B " + example.replace("\\", "\\e").replace("-", "\\-");
                assertThat(english.replace("\\(aq", "'").replace("\\(dq", "\"").replace("\\(ti", "~"))
                        .contains(shown);
                assertThat(chinese)
                        .contains(shown.replace("'", "\\(aq")
                                .replace("\"", "\\(dq")
                                .replace("~", "\\(ti"));
            }
        }
    }

    @Test
    void whatCanBePrintedAsJsonHasItsNamesInTheManual() {
        for (Named command : commands()) {
            boolean asked = command.is().spec().findOption("--json") != null;
            assertThat(command.is().json().isEmpty() && asked)
                    .as(command.name())
                    .isFalse();
        }
        assertThat(shell.run("help", "--man").out().replace("\n", " "))
                .contains("JSON, an object a line: name, unread, total, query.");
    }

    @TestFactory
    Stream<DynamicTest> theJsonOfACommandHasTheNamesThatTheManualGives() {
        return commands().stream()
                .filter(command -> !command.is().json().isEmpty())
                .map(command -> DynamicTest.dynamicTest(
                        command.name(),
                        () -> assertThat(names(json(command.name())))
                                .containsExactlyInAnyOrderElementsOf(
                                        command.is().json())));
    }

    @Test
    void theExitCodesOfACommandAreThoseItCanAnswer() {
        String manual = shell.run("help", "--man").out();
        assertThat(between(manual, ".SS lede sync", ".SS lede account")).contains("Exit status: 0, 1, 2, 3, 4, 130.");
        assertThat(between(manual, ".SS lede count", ".SS lede explain")).contains("Exit status: 0, 2, 3, 4, 130.");
    }

    @Test
    void noLineOfTheManualIsTakenForARequest() {
        assertThat(shell.run("help", "--man")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|ad l|nh|SH|SS|PP|TP( 18)?|B .*|RS 4|RE|br|nf|fi)( .*)?"));
    }

    private record Named(String name, Command is) {}

    /** Those that can be called, with the group before their name. */
    private List<Named> commands() {
        return shell.commands().stream()
                .flatMap(command -> command.parts().isEmpty()
                        ? Stream.of(new Named(command.name(), command))
                        : command.parts().stream().map(part -> new Named(command.name() + " " + part.name(), part)))
                .toList();
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }

    private String json(String command) throws IOException {
        return switch (command) {
            case "show" -> shell.run("show", "7", "--format", "json").out();
            case "export" -> shell.run("export", "jsonl").out();
            case "parse" -> toStdout("parse", written("feed.xml", FEED));
            case "extract" -> toStdout("extract", "--json", "--explain", written("page.html", PAGE));
            case "account list" -> accounts();
            default -> shell.run(command, "--json").out();
        };
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String toStdout(String... words) {
        printed.reset();
        shell.run(words);
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String accounts() {
        try (var home = new AccountHome(folder, Dialect.FRESHRSS)) {
            home.run("account", "add", home.url());
            return home.run("account", "list", "--json").out();
        }
    }

    /** As the manual gives them: {@code entries[].title} of what lies in an array. What a publisher names is theirs. */
    private static List<String> names(String json) throws IOException {
        var names = new TreeSet<String>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    String path = parser.getParsingContext().pathAsPointer().toString();
                    names.add(path.substring(1).replaceAll("/\\d+", "[]").replace('/', '.'));
                }
            }
        }
        names.removeIf(
                name -> name.startsWith("fields.") || names.stream().anyMatch(other -> other.startsWith(name + "[].")));
        return new ArrayList<>(names);
    }
}
