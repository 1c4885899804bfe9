package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 2, 13);
    private static final Completion.Known KNOWN =
            Completion.Known.of(List.of("ai", "hard ware", "人工智能", "Chair", "not"), List.of("Hacker News", "阮一峰的网络日志"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            t^             | tag: title:
            tag.^          | tag.own: tag.feed: tag.rule: tag.publisher:
            tag.o^         | tag.own:
            tag.own:har^   | "hard ware"
            kernel si^     | since:
            -ta^           | tag:
            (标^           | 标签: 标题:
            ^              | ''
            'ai ^'         | ''
            is:^           | unread read starred new edited hidden
            is:st^         | starred
            IS:ST^         | starred
            状态：未^      | 未读
            has:a^         | audio
            len^           | length:
            length:^       | long short
            长度:长^       | 长文
            tag:a^         | ai "hard ware" Chair
            tag:ai^ is:new | ai Chair
            '#H^'          | "hard ware" Chair
            tag:"hard w^   | "hard ware"
            标签:人^       | 人工智能
            tag:no^        | "not"
            feed:news^     | "Hacker News"
            feed:网^       | 阮一峰的网络日志
            on:^           | today yesterday 今天 昨天 2025-02-13 2025-02 2025-01 2025
            since:2025-0^  | 2025-02-13 2025-02 2025-01
            on:今^         | 今天
            colour:r^      | ''
            "ta^           | ''
            """)
    void whatIsTypedGoesOnAsWhatIsKnown(String typed, String candidates) {
        int caret = typed.indexOf('^');
        var completion = Completion.at(typed.replace("^", ""), caret, KNOWN, TODAY);

        assertThat(completion.candidates().stream()
                        .map(Completion.Candidate::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(candidates);
    }

    @Test
    void theFirstOneIsPutWhereOneTypes() {
        assertThat(accepted("is:unread -tag:har^ kernel")).isEqualTo("is:unread -tag:\"hard ware\" kernel");
        assertThat(accepted("si^")).isEqualTo("since:");
        assertThat(accepted("#a^")).isEqualTo("#ai");
    }

    private static String accepted(String typed) {
        int caret = typed.indexOf('^');
        String text = typed.replace("^", "");
        var completion = Completion.at(text, caret, KNOWN, TODAY);
        return completion.accepted(text, completion.candidates().getFirst());
    }
}
