package dev.lede.query;

import dev.lede.model.Origin;
import dev.lede.query.Query.Order;
import dev.lede.query.Query.Thing;
import dev.lede.text.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can stand before a colon, and the words that can follow it where they are few. */
enum Key {
    TAG("tag", "标签"),
    FEED("feed", "订阅源"),
    IS("is", "状态"),
    HAS("has", "含"),
    LANG("lang", "语言"),
    AUTHOR("author", "作者"),
    TITLE("title", "标题"),
    URL("url", "网址"),
    ON("on", "日期"),
    SINCE("since", "自"),
    BEFORE("before", "早于"),
    ARRIVED("arrived", "到达"),
    LENGTH("length", "长度"),
    SORT("sort", "排序"),
    LIMIT("limit", "最多"),
    TAG_OWN("tag.own", "标签.自有"),
    TAG_FEED("tag.feed", "标签.订阅源"),
    TAG_RULE("tag.rule", "标签.规则"),
    TAG_PUBLISHER("tag.publisher", "标签.发布者");

    private final String word;
    private final String chinese;

    Key(String word, String chinese) {
        this.word = word;
        this.chinese = chinese;
    }

    String word() {
        return word;
    }

    String chinese() {
        return chinese;
    }

    static Optional<Key> of(String typed) {
        String folded = Fold.of(typed);
        return Arrays.stream(values())
                .filter(key -> key.word.equals(folded) || key.chinese.equals(folded))
                .findFirst();
    }

    /** For a tag that this party gave. */
    static Key of(Origin origin) {
        return switch (origin) {
            case FEED -> TAG_FEED;
            case PUBLISHER -> TAG_PUBLISHER;
            case RULE -> TAG_RULE;
            case OWN -> TAG_OWN;
        };
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Key::word).toList();
    }

    /** One of few words, and what it means. */
    record Value(String word, String chinese, Query meaning) {}

    private static final List<Value> STATES = List.of(
            new Value("unread", "未读", new Query.Unread()),
            new Value("read", "已读", new Query.Unread().not()),
            new Value("starred", "星标", new Query.Starred()),
            new Value("new", "新到", new Query.New()),
            new Value("edited", "已修改", new Query.Edited()),
            new Value("hidden", "已隐藏", new Query.Hidden()));

    private static final List<Value> THINGS = List.of(
            new Value("picture", "图片", new Query.Has(Thing.PICTURE)),
            new Value("audio", "音频", new Query.Has(Thing.AUDIO)),
            new Value("video", "视频", new Query.Has(Thing.VIDEO)),
            new Value("translation", "译文", new Query.Has(Thing.TRANSLATION)));

    private static final List<Value> ORDERS = List.of(
            new Value("old", "最旧", new Query.Sorted(Order.OLDEST)),
            new Value("feed", "订阅源", new Query.Sorted(Order.FEED)),
            new Value("length", "长度", new Query.Sorted(Order.LENGTH)));

    private static final List<Value> LENGTHS = List.of(
            new Value("long", "长文", new Query.Lasting(10, Query.Lasting.ANY)),
            new Value("short", "短文", new Query.Lasting(0, 3)));

    /** Empty where there is no end of them; of lengths those that have a name. */
    List<Value> few() {
        return switch (this) {
            case IS -> STATES;
            case HAS -> THINGS;
            case SORT -> ORDERS;
            case LENGTH -> LENGTHS;
            case TAG, TAG_OWN, TAG_FEED, TAG_RULE, TAG_PUBLISHER -> List.of();
            case FEED, LANG, AUTHOR, TITLE, URL, ON, SINCE, BEFORE, ARRIVED, LIMIT -> List.of();
        };
    }

    /** What could stand behind it: all that can, or examples. */
    List<String> examples() {
        return switch (this) {
            case IS, HAS, SORT -> few().stream().map(Value::word).toList();
            case ON -> List.of("2025-02-13", "2025-02", "2025", "2025-02..2025-04", "today", "yesterday");
            case SINCE, BEFORE, ARRIVED ->
                List.of("2d", "1w", "3m", "1y", "2025-02-13", "2025-02", "today", "yesterday");
            case LENGTH -> List.of("long", "short", ">10m", "<3m", "5m..10m");
            case LIMIT -> List.of("100");
            case TAG, TAG_OWN, TAG_FEED, TAG_RULE, TAG_PUBLISHER -> List.of();
            case FEED, LANG, AUTHOR, TITLE, URL -> List.of();
        };
    }

    /** The word for such a condition, so that it is printed as it is read. */
    static Optional<String> wordFor(Query meaning) {
        return Arrays.stream(values())
                .flatMap(key -> key.few().stream()
                        .filter(value -> value.meaning.equals(meaning))
                        .map(value -> key.word + ":" + value.word))
                .findFirst();
    }
}
