package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that a terminal may not shape or turn around: no code point of them is lost, and none changes its place. */
class ScriptsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "العربية تُكتب من اليمين إلى اليسار، ولا يضيع منها حرفٌ واحد مهما ضاق السطر.",
                "עברית נכתבת מימין לשמאל, עִם נִקּוּד וּבְלִי נִקּוּד, ואף אות אינה אובדת.",
                "हिन्दी में संयुक्ताक्षर जैसे क्ष, त्र, ज्ञ और स्त्री पूरे रहते हैं; कुछ भी नहीं खोता।",
                "ภาษาไทยไม่มีช่องว่างระหว่างคำและวรรณยุกต์ต้องไม่หายไปไหนทั้งนั้น",
                "فارسی می‌خواهم با نیم‌فاصله نوشته شود"
            })
    void everyCodePointIsThereAtEveryWidth(String text) {
        for (int width = 4; width <= 60; width++) {
            String shown = MarkdownLayout.lay(text, width).lines().stream()
                    .map(line -> line.text().plain())
                    .collect(Collectors.joining());
            assertThat(shown.replace(" ", "")).as("in " + width).isEqualTo(text.replace(" ", ""));
        }
    }
}
