package dev.lede.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void caseWidthAndFormAreOne() {
        assertThat(Fold.of("Ｌｅｄｅ ①ﬁ Straße ΣΟΦΟΣ")).isEqualTo("lede 1fi strasse σοφοσ");
        assertThat(Fold.of("STRASSE")).isEqualTo(Fold.of("straße"));
        assertThat(Fold.of("ΣΟΦΟΣ")).isEqualTo(Fold.of("σοφος"));
    }

    @Test
    void whatIsNotSeenDoesNotCount() {
        assertThat(Fold.of("soft\u00ADware ❤\uFE0F a\u200Bb")).isEqualTo("software ❤ ab");
    }

    @Test
    void traditionalIsSimplified() {
        assertThat(Fold.of("開源軟體與資訊 GNU")).isEqualTo("开源软体与资讯 gnu");
    }

    /** Most characters are folded one by one; the ligature has the same character folded with all the others. */
    @Test
    void aCharacterFoldsAloneAsItDoesAmongOthers() {
        var wrong = new ArrayList<String>();
        for (char c = 1; c < 0xFFFF; c++) {
            String one = Character.toString(c);
            if (!Character.isSurrogate(c) && !(Fold.of(one + " ") + "fi").equals(Fold.of(one + " \uFB01"))) {
                wrong.add(Integer.toHexString(c));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aCharacterAndItsMarkAreOne() {
        assertThat(Fold.of("e\u0301")).isEqualTo(Fold.of("É"));
        assertThat(Fold.of("か\u3099")).isEqualTo("が");
    }

    @Test
    void theTableIsThatOfIcu() {
        var toSimplified = Transliterator.getInstance("Hant-Hans");
        var wrong = new ArrayList<String>();
        for (int c = 0x3400; c < 0x323B0; c++) {
            String one = Character.toString(c);
            boolean asItStands = Character.isIdeographic(c) && Normalizer.isNormalized(one, Normalizer.Form.NFKC);
            if (asItStands && !Fold.of(one).equals(toSimplified.transliterate(one))) {
                wrong.add(one);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
