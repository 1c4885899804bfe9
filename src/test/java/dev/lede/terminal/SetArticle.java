package dev.lede.terminal;

import dev.lede.config.Theme;
import dev.lede.markdown.LaidLine;
import dev.lede.text.Span;
import java.util.List;

/** Articles in the languages that are hard on a terminal, set and drawn as the reader draws them. */
final class SetArticle {
    static final String CHINESE = """
            # 周刊：开源的未来

            他说**“你好”**然后走了。中文与 English words 混排，数字 2026 年、（括号）以及“引号”……都在——行内 `code`。

            > 引用的文字，很长很长，长到要换行才能放得下，于是第二行也有竖线，第三行也是如此，直到说完为止。

            1. 第一，**重点**；
            2. 第二，[链接的文字很长，会断到下一行去，仍是一个链接，点哪一半都行](https://example.org/a)。

            | 名称 | 数量 |
            | --- | ---: |
            | 苹果 | 12 |
            | 𠮷野家 | 3 |
            """;
    static final String JAPANESE = """
            ## 読み物の「組版」

            吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。ｶﾀｶﾅとカタカナ、がぎぐげごと濁点。

            - ニャーニャー泣いていた事だけは記憶している。
            - （括弧）、「鉤括弧」、『二重』、ー長音、々々。
            """;
    static final String KOREAN = """
            ### 한국어 글

            모든 국민은 인간으로서의 존엄과 가치를 가지며, 행복을 추구할 권리를 가진다. 한글 자모: 가각.

            ***

            - [x] 끝난 일 **굵게**
            - [ ] 남은 일 漢字
            """;
    static final String EMOJI = """
            # Rocket 🚀 day

            Done ✅, fast ⚡, loved ❤️, key 1️⃣, flag 🇨🇳🇫🇷, hand 👍🏽, family 👩‍👩‍👧 and pilot 👩‍🚀 in a row of plain text.

            | what | how |
            | --- | --- |
            | 🎉 party | 👍🏽 good |
            | ☕ cup | ⌚ late |
            """;
    static final String ARABIC = """
            # مرحبا بالعالم

            يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق، وقد وهبوا عقلًا وضميرًا. `code` و English.
            """;
    static final String HINDI = """
            # नमस्ते दुनिया

            सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। हिन्दी क्षेत्र।
            """;

    private SetArticle() {}

    /** The screen that begins at a line. */
    static Frame frame(List<LaidLine> lines, int top, Size size) {
        var frame = new Frame(size);
        for (int row = 0; row < size.rows() && top + row < lines.size(); row++) {
            int column = 0;
            for (Span span : lines.get(top + row).text().spans()) {
                column = frame.put(column, row, span.text(), Theme.terminal().style(span.role()), span.link());
            }
        }
        return frame;
    }
}
