-- What was found on the page of an entry. chosen: it is shown in place of the feed's text. problem: why the last try gave
-- nothing. again: from when on the page may be asked for again without the person's word.
CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    markdown TEXT,
    html BLOB,
    converter INTEGER NOT NULL DEFAULT 0,
    chosen INTEGER NOT NULL DEFAULT 0,
    fetched INTEGER NOT NULL,
    again INTEGER,
    problem TEXT,
    problem_detail TEXT
);
