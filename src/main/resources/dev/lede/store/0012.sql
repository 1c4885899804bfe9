-- What the person wants of the feeds of an account, in the order in which they wanted it, until its server shows it.
CREATE TABLE feed_wish (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    value TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
);

-- Where the publisher's document is: by that a feed is known which is followed again, and has another stream then.
ALTER TABLE account_feed ADD COLUMN url TEXT;

-- What is remembered of an account's server. doubted: so many feeds stood in a list that was not believed.
CREATE TABLE server (
    account INTEGER PRIMARY KEY,
    doubted INTEGER
);

-- What a server lists and does not give, or gives of a feed that is not followed: it is not asked for again.
CREATE TABLE unheld (
    account INTEGER NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (account, item)
) WITHOUT ROWID;
