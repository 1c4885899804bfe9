package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.terminal.Input;
import dev.lede.terminal.Size;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables that have no room in the column. */
class WideTablesTest {
    private static final String CITIES = """
            Before the table.

            | City | Country | Population | Altitude in metres | Founded | Known for |
            | --- | --- | --: | --: | --: | --- |
            | Quito | Ecuador | 1763275 | 2850 | 1534 | churches and [roses](https://example.org/roses) |
            | 拉萨 | 中国 | 867891 | 3656 | 641 | 布达拉宫与青稞酒 |

            After the table.
            """;

    private static final String MONTHS = """
            | January | February | March | April | May | June | July | August | September |
            | --- | --- | --- | --: | --: | --- | --- | --- | --- |
            | snow | 雨 | wind | 12 | 17 | sun | heat | thunder | fog |

            After the table.
            """;

    private static TestTui open(int columns, int rows, String markdown) {
        var library = new FakeLibrary();
        library.put(Entries.entry(1, "2026-03-05T08:00:00Z", "Feed", "Cities"), markdown);
        return TestTui.english(columns, rows, library).press("\n");
    }

    private static String table(TestTui tui) {
        return tui.screen().lines().filter(line -> line.matches(" *[│┌├└].*")).collect(Collectors.joining("\n")) + "\n";
    }

    private static String line(TestTui tui, String text) {
        return tui.screen()
                .lines()
                .filter(line -> line.contains(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTableThatTheColumnHoldsStaysInIt() {
        assertThat(table(open(120, 20, "| a | b |\n| - | - |\n| 1 | 2 |"))).isEqualTo("""
                                    ┌───┬───┐
                                    │ a │ b │
                                    ├───┼───┤
                                    │ 1 │ 2 │
                                    └───┴───┘
                """);
    }

    @Test
    void aTableTakesTheScreenBesideTheColumnWhereThatIsEnough() {
        var tui = open(96, 16, MONTHS);
        assertThat(table(tui)).isEqualTo("""
                        ┌─────────┬──────────┬───────┬───────┬─────┬──────┬──────┬─────────┬───────────┐
                        │ January │ February │ March │ April │ May │ June │ July │ August  │ September │
                        ├─────────┼──────────┼───────┼───────┼─────┼──────┼──────┼─────────┼───────────┤
                        │ snow    │ 雨       │ wind  │    12 │  17 │ sun  │ heat │ thunder │ fog       │
                        └─────────┴──────────┴───────┴───────┴─────┴──────┴──────┴─────────┴───────────┘
                """);
        assertThat(tui.screen()).contains("\n        After the table.\n");
        assertThat(tui.press("l").lastRow()).contains("nothing here is wider than the screen");
    }

    @Test
    void aWiderOneIsMovedColumnByColumnBesideTheFirst() {
        var tui = open(40, 16, CITIES);
        tui.expect("""
                 Cities

                 Feed · Thu 5 Mar 2026 08:00 · 2 hours
                 ago · 1 min to read
                 https://example.org/1

                 Before the table.

                ┌───────┬─────────┬────────────┬───────▸
                │ City  │ Country │ Population │ Altitu▸
                ├───────┼─────────┼────────────┼───────▸
                │ Quito │ Ecuador │    1763275 │       ▸
                │ 拉萨  │ 中国    │     867891 │       ▸
                └───────┴─────────┴────────────┴───────▸

                 0%  Feed
                """);
        assertThat(table(tui.press("l"))).isEqualTo("""
                ┌───────┬◂───────────┬─────────────────▸
                │ City  │◂Population │ Altitude in metr▸
                ├───────┼◂───────────┼─────────────────▸
                │ Quito │◂   1763275 │               28▸
                │ 拉萨  │◂    867891 │               36▸
                └───────┴◂───────────┴─────────────────▸
                """);
        assertThat(table(tui.press("<Right>"))).isEqualTo("""
                ┌───────┬◂───────────────────┬─────────▸
                │ City  │◂Altitude in metres │ Founded ▸
                ├───────┼◂───────────────────┼─────────▸
                │ Quito │◂              2850 │    1534 ▸
                │ 拉萨  │◂              3656 │     641 ▸
                └───────┴◂───────────────────┴─────────▸
                """);
        assertThat(open(78, 16, MONTHS).lastRow()).contains("l what stands right in a wide table");
        String end = table(tui.press("lllllllll"));
        assertThat(end).contains("布达拉宫与青稞酒      │", "│ 拉萨  │").doesNotContain("▸");
        assertThat(tui.screen()).contains("\n Before the table.\n");
        assertThat(table(tui.press("h"))).isNotEqualTo(end).contains("▸");
    }

    @Test
    void whatIsFoundAtItsEndIsMovedToTheScreen() {
        var tui = open(40, 16, CITIES).press("/青稞酒\n");
        assertThat(tui.screen()).contains("布达拉宫与青稞酒");
        assertThat(tui.press("<Esc>/ecuador\n").screen()).contains("│ Ecuador │");
    }

    @Test
    void hintsStandOverTheLinksOfAColumnThatIsShown() {
        var tui = open(40, 16, CITIES.replace("Before the", "[Before](https://example.org/before) the"));
        assertThat(tui.press("f").screen()).contains("sefore").contains("│ City");
        assertThat(tui.press("<Esc>lllllf").screen()).contains("doses[2]");
        tui.press("yd");
        assertThat(tui.copied()).containsExactly("https://example.org/roses");

        int row = tui.screen().lines().toList().indexOf(line(tui, "roses"));
        tui.click(line(tui, "roses").indexOf("roses"), row);
        assertThat(tui.copied()).containsExactly("https://example.org/roses", "https://example.org/roses");
    }

    @Test
    void aTableThatHasLeftTheScreenIsAtItsStartAgain() {
        String lines =
                IntStream.range(0, 30).mapToObj(i -> "Line " + i + ".\n\n").collect(Collectors.joining());
        var tui = open(40, 16, CITIES + "\n" + lines);
        String start = table(tui);
        assertThat(table(tui.press("ll"))).isNotEqualTo(start);
        assertThat(table(tui.press("G").press("g"))).isEqualTo(start);
    }

    @Test
    void onALargerScreenItHasTheRoom() {
        var tui = open(40, 16, CITIES).press("lll");
        tui.input(new Input.Resized(new Size(120, 20)));
        assertThat(table(tui)).contains("│ Quito │ Ecuador │", "布达拉宫与青稞酒").doesNotContain("▸", "◂");
    }

    @Test
    void inAQuoteItsBarStays() {
        String quoted = CITIES.lines().map(line -> "> " + line + "\n").collect(Collectors.joining());
        assertThat(open(40, 20, quoted).press("ll").screen().lines().filter(line -> line.contains("拉萨")))
                .singleElement()
                .asString()
                .startsWith("│ │ 拉萨  │◂");
    }

    @Test
    void hundredsOfColumnsAreBounded() {
        String row = "|" + "some words|".repeat(120) + "\n";
        var tui = open(80, 20, row + "|-".repeat(120) + "|\n" + row.repeat(5));
        for (int i = 0; i < 200; i++) {
            tui.press("l");
        }
        assertThat(table(tui).lines().findFirst().orElseThrow()).contains("┐").doesNotContain("▸");
    }
}
