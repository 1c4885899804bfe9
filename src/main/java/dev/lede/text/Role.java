package dev.lede.text;

/** What a run of text is. How it looks is for a theme to say. */
public enum Role {
    TEXT,
    /** Standing back: hosts, ages, marks of our own. */
    DIM,
    // an article
    TITLE,
    LEAD,
    BYLINE,
    HEADING1,
    HEADING2,
    HEADING3,
    HEADING4,
    CODE,
    CODE_BLOCK,
    CODE_LABEL,
    CODE_KEYWORD,
    CODE_STRING,
    CODE_COMMENT,
    CODE_NUMBER,
    LINK,
    LINK_NUMBER,
    QUOTE,
    QUOTE_BAR,
    LIST_MARK,
    RULE,
    TABLE_BORDER,
    TABLE_HEAD,
    PICTURE,
    MATH,
    FOOTNOTE,
    HIGHLIGHT,
    // what an edit did to it
    REMOVED,
    ADDED,
    // the front page
    DAY,
    UNREAD_MARK,
    STAR,
    TIME,
    FEED,
    TAG,
    LANG,
    UNREAD_TITLE,
    READ_TITLE,
    COUNT,
    SECTION,
    PROBLEM,
    // around it
    STATUS,
    STATUS_KEY,
    PROGRESS,
    PROMPT,
    BORDER,
    SELECTED,
    SELECTED_INACTIVE
}
