-- What several feeds bring is one story: its number is shared by all entries of it, and null for all others, so that both
-- indexes of stories hold only those few. Over all entries go only the keys by which one is recognised.
ALTER TABLE entry ADD COLUMN story INTEGER;
CREATE INDEX story_by_link ON entry (alias, feed, id) WHERE alias IS NOT NULL;
CREATE INDEX story_by_guid_link ON entry (guid_alias) WHERE guid_alias IS NOT NULL;
CREATE INDEX story_by_guid ON entry (guid) WHERE substr(guid, 1, 4) IN ('tag:', 'urn:');
-- Behind a line break stands a title: that link is shared by many articles of one feed.
UPDATE entry SET story = s.story FROM (
    SELECT alias, min(id) AS story FROM entry WHERE alias IS NOT NULL AND instr(alias, char(10)) = 0
    GROUP BY alias HAVING min(feed) < max(feed)) s
WHERE entry.alias = s.alias AND entry.translation_key IS NULL;
CREATE INDEX entry_story ON entry (story, place) WHERE story IS NOT NULL;
CREATE INDEX storied_place ON entry (place) WHERE story IS NOT NULL;
