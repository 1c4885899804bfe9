-- What an account's server brings. The account is a feed itself: one line of the feeds file.
CREATE TABLE account_feed (
    feed INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    stream TEXT NOT NULL,
    UNIQUE (account, stream)
);

-- What the person did and the server does not know yet: for each field of an entry what is wanted in the end.
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    entry INTEGER NOT NULL,
    field TEXT NOT NULL,
    value INTEGER NOT NULL,
    UNIQUE (entry, field)
);
