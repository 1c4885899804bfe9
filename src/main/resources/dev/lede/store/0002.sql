-- How a feed is asked: the settings of its line (key=value, one a line of text), when again, how often its publisher
-- says that it changes, where it has moved to, how it fared.
ALTER TABLE feed ADD COLUMN settings TEXT;
ALTER TABLE feed ADD COLUMN due INTEGER;
ALTER TABLE feed ADD COLUMN update_every INTEGER;
ALTER TABLE feed ADD COLUMN succeeded INTEGER;
ALTER TABLE feed ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE feed ADD COLUMN moved_to TEXT;

-- By what an entry is known again when its publisher changes its id, and how it read before it was edited.
ALTER TABLE entry ADD COLUMN alias TEXT;
ALTER TABLE entry ADD COLUMN guid_alias TEXT;
CREATE INDEX entry_alias ON entry (feed, alias) WHERE alias IS NOT NULL;
CREATE INDEX entry_guid_alias ON entry (feed, guid_alias) WHERE guid_alias IS NOT NULL;
CREATE TABLE entry_version (
    id INTEGER NOT NULL,
    replaced INTEGER NOT NULL,
    title TEXT NOT NULL,
    url TEXT,
    markdown TEXT NOT NULL,
    PRIMARY KEY (id, replaced)
) WITHOUT ROWID;
-- What has arrived since is told by the ids, which are given in that order.
DROP INDEX entry_by_arrival;

-- Which files of a folder have been read: their fingerprints, one a file.
CREATE TABLE file (
    feed INTEGER NOT NULL,
    name TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (feed, name)
) WITHOUT ROWID;

-- What the person did elsewhere with entries that have not come yet; tags is a JSON array.
CREATE TABLE expected_state (
    address TEXT NOT NULL,
    guid TEXT NOT NULL,
    url TEXT,
    unread INTEGER NOT NULL,
    starred INTEGER NOT NULL,
    tags TEXT,
    PRIMARY KEY (address, guid)
) WITHOUT ROWID;
CREATE INDEX expected_by_url ON expected_state (address, url) WHERE url IS NOT NULL;

-- joined: taken back and done again together with the step before, since the person made one change.
ALTER TABLE journal ADD COLUMN joined INTEGER NOT NULL DEFAULT 0;

-- A batch of a sync fills the usual megabyte several times over, and each time would become a segment that is merged later.
INSERT INTO search (search, rank) VALUES ('hashsize', 8388608), ('automerge', 8);
