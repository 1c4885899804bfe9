package dev.lede.sync;

import dev.lede.store.PageHistory;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why the text that a feed sent looks cut short. */
enum Excerpt {
    NOTHING_SENT,
    /** It ends with an invitation to read on elsewhere. */
    READ_MORE,
    ELLIPSIS,
    /** It is the summary and nothing else. */
    SUMMARY,
    SHORT,
    /** The pages of this feed said much more so far. */
    AS_USUAL;

    // Sizes as TextSize counts them: English words have five or six, Han characters three.
    private static final int FEW = 400;
    private static final int MIDDLING = 2_500;
    private static final int MUCH = 5_000;

    /** So many pages that say no more, and the feed is believed to send all there is. */
    private static final int CONVINCING = 5;

    private static final int TELLING = 3;
    private static final int LAST_WORDS = 400;

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,200})\\]\\([^()\\s]{0,400}\\)");
    private static final Pattern MARKS = Pattern.compile("[*_`#>\\\\|]+");

    /** What blogs put below every entry, whole or not. */
    private static final Pattern FOOTER = Pattern.compile("(?is)\\bThe post .{1,300} (?:first )?on .{1,100}$");

    /** A line or a sentence of its own: within one, people do read more. */
    private static final Pattern INVITATION = Pattern.compile("(?i)(?:^|[\\n.!?。！？…\\])）])[\\s\\p{Punct}«‹【（]*(?:"
            + "(?:read|learn|find out|click (?:here )?(?:for|to read))\\s+(?:the\\s+)?"
            + "(?:more|on|full|whole|rest|entire)\\b[^.\\n]{0,40}"
            + "|(?:see|view|show)\\s+(?:more|(?:the\\s+)?(?:full|whole|entire) (?:story|article|text|post))"
            + "|(?:continue|keep) reading\\b[^\\n]{0,60}|full (?:story|article|text|post)|weiterlesen|lire la suite"
            + "|leer más|seguir leyendo"
            + "|(?:点击|點擊)?(?:阅读|閱讀|查看|浏览|瀏覽|展开|展開)(?:全文|更多|原文|剩余|剩餘|详情|詳情|全部).{0,12}"
            + "|(?:继续|繼續)(?:阅读|閱讀).{0,6}|(?:原文|全文)(?:链接|鏈接|連結|连接).{0,40}|続きを(?:読む|みる|見る))"
            + "[\\s\\p{Punct}»›→…。」）】]*$");

    private static final Pattern OPEN_END =
            Pattern.compile("(?:…|\\.\\.\\.|\\[\\s*(?:…|\\.\\.\\.)\\s*\\])[\\s\\])）»›→]*$");

    /**
     * Empty where the text seems whole.
     *
     * @param summary as the list shows it, null where the feed has none
     */
    static Optional<Excerpt> of(String markdown, @Nullable String summary, PageHistory history) {
        int size = TextSize.of(markdown);
        if (size == 0) {
            return Optional.of(NOTHING_SENT);
        }
        if (size > MUCH || history.compared() >= CONVINCING && history.better() == 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(sign(markdown, size, summary, history));
    }

    private static @Nullable Excerpt sign(String markdown, int size, @Nullable String summary, PageHistory history) {
        String end = end(markdown);
        if (INVITATION.matcher(end).find()) {
            return READ_MORE;
        }
        if (size < MIDDLING && OPEN_END.matcher(end).find()) {
            return ELLIPSIS;
        }
        if (size < FEW) {
            return SHORT;
        }
        if (summary != null && size < MIDDLING && letters(markdown).equals(letters(summary))) {
            return SUMMARY;
        }
        boolean usual = history.compared() >= TELLING && history.better() * 3 >= history.compared() * 2;
        return usual && size < MIDDLING ? AS_USUAL : null;
    }

    private static String end(String markdown) {
        String text = markdown.strip();
        String last = text.substring(Math.max(0, text.length() - LAST_WORDS));
        String plain = MARKS.matcher(LINK.matcher(last).replaceAll("\n$1")).replaceAll("");
        return FOOTER.matcher(plain).replaceFirst("").strip();
    }

    private static String letters(String text) {
        return LINK.matcher(text).replaceAll("$1").replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
