package dev.lede.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 01 Jan 2004 19:48:21 GMT | 2004-01-01T19:48:21Z",
                "Thu,  5 Apr 2012 10:00 +0200 | 2012-04-05T08:00:00Z",
                "01 Jan 04 19:48:21 EST | 2004-01-02T00:48:21Z",
                "Thu, 30 Apr 2015 08:57:00 MEST | 2015-04-30T06:57:00Z",
                "Wed, 19 Aug 2009 18:28:00 Etc/GMT | 2009-08-19T18:28:00Z",
                "Wed, 19 Feb 2012 22:40:00 GMT-01:01 | 2012-02-19T23:41:00Z",
                "Mon, 13 Feb, 2012 06:28:00 UTC | 2012-02-13T06:28:00Z",
                "Mon, 26 January 2004 16:31:00 MT | 2004-01-26T23:31:00Z",
                "Thu Aug 30 2012 17:26:16 +0200 | 2012-08-30T15:26:16Z",
                "Thu Feb 13 2025 10:00:00 GMT+0800 (China Standard Time) | 2025-02-13T02:00:00Z",
                "Κυρ, 11 Ιούλ 2004 12:00:00 EST | 2004-07-11T17:00:00Z",
                "2004-július-13T9:15-05:00 | 2004-07-13T14:15:00Z",
                "mar. 13 févr. 2024 10:00 CET | 2024-02-13T09:00:00Z",
                "2024-05-25 오후 11:23:17 | 2024-05-25T14:23:17Z",
                "Sun Jan  4 16:29:06 UTC 2004 | 2004-01-04T16:29:06Z",
                "Sun Jul 15 01:16:00 +0000 2012 | 2012-07-15T01:16:00Z",
                "2003-12-31T18:14:55+08:00 | 2003-12-31T10:14:55Z",
                "2003-12-31T10:14:55.25Z | 2003-12-31T10:14:55.250Z",
                "2004-07-08 23:56:58 -00:20 | 2004-07-09T00:16:58Z",
                "2025-02-13T10:00:00+08:00[Asia/Shanghai] | 2025-02-13T02:00:00Z",
                "2025-02-13T24:00Z | 2025-02-14T00:00:00Z",
                "20250213T123000Z | 2025-02-13T12:30:00Z",
                "10:00 UTC 13-02-2025 | 2025-02-13T10:00:00Z",
                "Feb 13th, 2025 at 12:05 AM UTC | 2025-02-13T00:05:00Z",
                "1739412000 | 2025-02-13T02:00:00Z",
                "1739412000000 | 2025-02-13T02:00:00Z"
            })
    void aMomentIsRead(String text, Instant moment) {
        assertThat(Dates.read(text, SHANGHAI)).contains(moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-13 | 2025-02-13T00:00",
                "2025-2-3 8:05 | 2025-02-03T08:05",
                "2025年2月13日 下午3:04 | 2025-02-13T15:04",
                "２０２５／２／１３ | 2025-02-13T00:00",
                "2025-13-02 | 2025-02-13T00:00",
                "13.02.2025 10:00 | 2025-02-13T10:00",
                "2/13/2025 | 2025-02-13T00:00",
                "13/2/2025 | 2025-02-13T00:00",
                "03-12-31 | 2003-12-31T00:00",
                "20250213 | 2025-02-13T00:00",
                "20250213102030 | 2025-02-13T10:20:30",
                "2025-044 | 2025-02-13T00:00",
                "2025-02 | 2025-02-01T00:00",
                "Feb 2025 | 2025-02-01T00:00",
                "2025 | 2025-01-01T00:00",
                "Thu, 31 Apr 2025 10:00:60 | 2025-05-01T10:00:59"
            })
    void whatNamesNoZoneIsReadInTheGivenOne(String text, LocalDateTime local) {
        assertThat(Dates.read(text, SHANGHAI)).contains(local.atZone(SHANGHAI).toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "12", "10:00", "99-99-99", "2025-00-00", "+++", "0000-00-00T00:00:00Z"})
    void whatIsNoDateIsNone(String text) {
        assertThat(Dates.read(text, SHANGHAI)).isEmpty();
    }

    @Test
    void hostileTextIsNoDate() {
        assertThat(Dates.read("T".repeat(100_000), SHANGHAI)).isEmpty();
    }

    @Test
    void theWaysOfRealFeedsAreRead() throws IOException {
        for (String line : Files.readAllLines(Shared.folder("feeds/dates").resolve("cases.jsonl"))) {
            String text = between(line, "\"description\": \"", "\", \"");
            String moment = between(line, "\"value\": \"", "\"");
            assertThat(Dates.read(text.substring(text.indexOf(": ") + 2), ZoneOffset.UTC))
                    .as(text)
                    .contains(Instant.parse(moment));
        }
    }

    private static String between(String line, String before, String after) {
        int start = line.indexOf(before) + before.length();
        return line.substring(start, line.indexOf(after, start));
    }
}
