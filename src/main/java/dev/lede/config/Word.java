package dev.lede.config;

/** The table of all that the program says, in English and in Chinese; {0}, {1} … stand for what is filled in. */
public enum Word {
    // feeds: problems, each named as its Problem.Kind
    UNKNOWN_HOST("no such host: {0}", "找不到主机：{0}"),

    // the front page
    TODAY("Today", "今天"),
    YESTERDAY("Yesterday", "昨天"),

    // the reader
    BY("by {0}", "作者 {0}"),

    // commands
    NO_SUCH_ENTRY("no entry {0}", "没有条目 {0}"),

    // sync
    SYNC_RUNS("another sync is running", "另一个同步正在进行");

    private final String english;
    private final String chinese;

    Word(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String in(Words.Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }
}
