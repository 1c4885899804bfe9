package dev.lede.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.lede.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @AfterEach
    void ambiguousIsNarrowAgain() {
        DisplayWidth.takeAmbiguousAsWide(false);
    }

    @Test
    void everyCodePointIsAsWideAsTheTableSays() throws IOException {
        var expected = new int[Character.MAX_CODE_POINT + 1];
        Arrays.fill(expected, 1);
        for (String line : Files.readAllLines(Shared.folder("text").resolve("widths.tsv"))) {
            if (!line.startsWith("#")) {
                String[] range = line.split("\t");
                int last = Integer.parseInt(range[1], 16);
                for (int c = Integer.parseInt(range[0], 16); c <= last; c++) {
                    expected[c] = Integer.parseInt(range[2]);
                }
            }
        }
        var wrong = new ArrayList<String>();
        for (int c = 0x20; c <= Character.MAX_CODE_POINT; c++) {
            boolean printable = !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
            if (printable && DisplayWidth.of(Character.toString(c)) != expected[c]) {
                wrong.add(Integer.toHexString(c));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyAmbiguousCodePointIsWideWhereThePersonSaysSo() {
        DisplayWidth.takeAmbiguousAsWide(true);
        var wrong = new ArrayList<String>();
        for (int c = 0xA1; c <= Character.MAX_CODE_POINT; c++) {
            boolean ambiguous = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)
                    == UCharacter.EastAsianWidth.AMBIGUOUS;
            int narrow = WidthTable.of(c, false);
            int expected = ambiguous && narrow == 1 && c != 0xAD ? 2 : narrow;
            if (WidthTable.of(c, true) != expected) {
                wrong.add(Integer.toHexString(c));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(DisplayWidth.of("“好”…")).isEqualTo(8);
    }

    @Test
    void aClusterIsAsWideAsWhatIsDrawn() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("❤\uFE0F")).isEqualTo(2);
        assertThat(DisplayWidth.of("1\uFE0F\u20E3")).isEqualTo(2);
        assertThat(DisplayWidth.of("🇨🇳🇫🇷")).isEqualTo(4);
        assertThat(DisplayWidth.of("👍🏽")).isEqualTo(2);
        assertThat(DisplayWidth.of("👨‍👩‍👧‍👦")).isEqualTo(2);
        assertThat(DisplayWidth.of("한")).isEqualTo(2);
        assertThat(DisplayWidth.of("𠀀b中")).isEqualTo(5);
        assertThat(DisplayWidth.of("a\u200B\uFEFF\u200Fb")).isEqualTo(2);
        assertThat(DisplayWidth.of("नि")).isEqualTo(2);
        assertThat(DisplayWidth.of("नु")).isEqualTo(1);
    }

    @Test
    void consonantsOfIndiaJoinedByAViramaHaveEachTheirCells() {
        String joined = "\u0928\u094D\u0924\u094D\u0930";
        assertThat(DisplayWidth.of(joined)).isEqualTo(3);
        assertThat(DisplayWidth.graphemeEnd(joined, 0)).isEqualTo(2);
        assertThat(DisplayWidth.graphemeEnd(joined, 2)).isEqualTo(4);
    }

    @Test
    void clustersEndWhereUnicodeSaysSo() {
        assertThat(DisplayWidth.graphemeEnd("a中", 0)).isEqualTo(1);
        assertThat(DisplayWidth.graphemeEnd("ae\u0301x", 1)).isEqualTo(3);
        assertThat(DisplayWidth.graphemeEnd("か\u3099き", 0)).isEqualTo(2);
        assertThat(DisplayWidth.graphemeEnd("🇨🇳🇫🇷", 4)).isEqualTo(8);
    }

    @Test
    void terminalsDisagreeOnStylesFlagsSkinAndKeycaps() {
        assertThat(List.of("❤\uFE0F", "1\uFE0F\u20E3", "🇨🇳", "👍🏽", "👩‍🚀")).allMatch(DisplayWidth::disagrees);
        assertThat(List.of("a", "中", "e\u0301", "🚀", "한", "𠀀")).noneMatch(DisplayWidth::disagrees);
    }

    @Test
    void textIsCutBetweenGraphemes() {
        assertThat(DisplayWidth.cut("开源软件", 8)).isEqualTo("开源软件");
        assertThat(DisplayWidth.cut("开源软件", 7)).isEqualTo("开源软…");
        assertThat(DisplayWidth.cut("开源软件", 6)).isEqualTo("开源…");
        assertThat(DisplayWidth.cut("ab", 1)).isEqualTo("…");
        assertThat(DisplayWidth.cut("ab", 0)).isEmpty();
        assertThat(DisplayWidth.pad("开源软件", 6)).isEqualTo("开源… ");
    }
}
