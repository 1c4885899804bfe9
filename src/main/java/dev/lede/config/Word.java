package dev.lede.config;

/** The table of all that the program says, in English and in Chinese; {0}, {1} … stand for what is filled in. */
public enum Word {
    // feeds: problems, each named as its Problem.Kind
    UNKNOWN_HOST("no such host: {0}", "找不到主机：{0}"),

// reader and front page

// commands

// sync
;

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
