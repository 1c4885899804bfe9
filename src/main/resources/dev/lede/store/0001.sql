-- Written once; what has been released is never edited, only followed by a next number.

CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
-- tokenizer: the version of SearchText that filled the index; mark: the last entry that is no longer "new"
INSERT INTO meta VALUES ('tokenizer', 1), ('mark', 0);

CREATE TABLE feed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    address TEXT NOT NULL UNIQUE,
    title TEXT,
    own_title TEXT,
    site TEXT,
    followed INTEGER NOT NULL,
    hidden INTEGER NOT NULL,
    etag TEXT,
    last_modified TEXT,
    content_hash TEXT,
    checked INTEGER,
    not_before INTEGER,
    first_synced INTEGER,
    problem TEXT,
    problem_detail TEXT,
    problem_since INTEGER,
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE feed_tag (
    feed INTEGER NOT NULL,
    tag INTEGER NOT NULL,
    PRIMARY KEY (feed, tag)
) WITHOUT ROWID;

-- What the publisher said. The key is the front page.
CREATE TABLE entry (
    place INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE,
    feed INTEGER NOT NULL,
    guid TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT,
    url TEXT,
    summary TEXT,
    lead TEXT,
    lang TEXT,
    published INTEGER,
    arrived INTEGER NOT NULL,
    translation_key TEXT,
    thumbnail TEXT,
    toc INTEGER NOT NULL,
    content_hash BLOB NOT NULL,
    indexed INTEGER NOT NULL,
    UNIQUE (feed, guid)
);
CREATE INDEX entry_of_feed ON entry (feed, place);
CREATE INDEX entry_by_arrival ON entry (arrived);
CREATE INDEX entry_translation ON entry (feed, translation_key, lang, id) WHERE translation_key IS NOT NULL;

CREATE TABLE body (
    id INTEGER PRIMARY KEY,
    markdown TEXT NOT NULL,
    html BLOB,
    converter INTEGER NOT NULL DEFAULT 1,
    fields TEXT,
    enclosures TEXT
);

-- What the person did; its key is the entry's serial number, which is never used twice.
CREATE TABLE entry_state (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    place INTEGER NOT NULL,
    feed INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    starred INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX unread_place ON entry_state (place) WHERE unread = 1;
CREATE INDEX unread_of_feed ON entry_state (feed, place) WHERE unread = 1;
CREATE INDEX starred_place ON entry_state (place) WHERE starred = 1;

-- origins: one bit for each model.Origin. Own tags outlive their feed, so they are found by themselves.
CREATE TABLE entry_tag (
    tag INTEGER NOT NULL,
    place INTEGER NOT NULL,
    origins INTEGER NOT NULL,
    PRIMARY KEY (tag, place)
) WITHOUT ROWID;
CREATE INDEX tag_of_entry ON entry_tag (place, tag);
CREATE INDEX own_tag ON entry_tag (tag, place) WHERE origins & 8;

CREATE TABLE journal (
    step INTEGER PRIMARY KEY AUTOINCREMENT,
    field TEXT NOT NULL,
    value INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE journal_entry (
    step INTEGER NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (step, id)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
    title, author, body, facet,
    content = '', contentless_delete = 1, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'"
);
