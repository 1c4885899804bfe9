-- How much there is to an article, so that no list has to look at its text; media: 1 audio, 2 video, 3 both.
CREATE TABLE entry_extent (
    place INTEGER PRIMARY KEY,
    minutes INTEGER NOT NULL,
    media INTEGER NOT NULL
);
-- Holds what Extents.LONG says, so that the long ones are walked without the others.
CREATE INDEX long_place ON entry_extent (place, minutes) WHERE minutes >= 10;
-- What was there before: entries up to that id are measured after the next syncs, the newest first.
INSERT INTO meta SELECT 'unmeasured', coalesce(max(id), 0) FROM entry;
