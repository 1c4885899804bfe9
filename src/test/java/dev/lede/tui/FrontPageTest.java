package dev.lede.tui;

import org.junit.jupiter.api.Test;

class FrontPageTest {
    @Test
    void daysSideBarAndStatusStandTogether() {
        System.out.println(TestTui.english(80, 18, Entries.bilingual()).screen());
        System.out.println(TestTui.chinese(80, 18, Entries.bilingual()).screen());
        System.out.println(TestTui.english(120, 18, Entries.bilingual()).screen());
        System.out.println(TestTui.english(50, 12, Entries.bilingual()).screen());
        System.out.println(
                TestTui.english(80, 12, Entries.bilingual()).press("t").screen());
        System.out.println(
                TestTui.english(80, 12, Entries.bilingual()).press("<Tab>jj").screen());
        System.out.println(
                TestTui.english(80, 12, Entries.many(1000)).press("jjjjjjjj").screen());
        System.out.println(
                TestTui.english(80, 12, Entries.many(1000)).press("G").screen());
        System.out.println(
                TestTui.english(80, 12, Entries.many(1000)).press("3[").screen());
        System.out.println(
                TestTui.english(80, 12, Entries.many(1000)).press("3[]").screen());
        System.out.println(TestTui.english(80, 22, Entries.many(10)).press("?").screen());
        System.out.println(
                TestTui.english(80, 12, Entries.bilingual()).press("j\n").screen());
        System.out.println(
                TestTui.english(80, 12, Entries.bilingual()).press("jo").screen());
    }
}
