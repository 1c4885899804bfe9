package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    private static final String TABLE = """
            | a | bee | c |
            |---|:-:|--:|
            | 1 | two words | 中文 |
            """;

    @Test
    void columnsAreAsWideAsTheirTextAndAligned() {
        assertThat(Screens.of(TABLE, 40)).isEqualTo("""
                ┌───┬───────────┬──────┐
                │ a │    bee    │    c │
                ├───┼───────────┼──────┤
                │ 1 │ two words │ 中文 │
                └───┴───────────┴──────┘
                """);
    }

    @Test
    void cellsWrapWhereTheRoomIsShort() {
        assertThat(Screens.of(TABLE, 22)).isEqualTo("""
                ┌───┬─────────┬──────┐
                │ a │   bee   │    c │
                ├───┼─────────┼──────┤
                │ 1 │   two   │ 中文 │
                │   │  words  │      │
                └───┴─────────┴──────┘
                """);
    }

    @Test
    void moreColumnsThanTheLineHoldsAreSetCellByCell() {
        assertThat(Screens.of(TABLE, 12)).isEqualTo("""
                a
                bee
                c

                1
                two words
                中文
                """);
    }
}
