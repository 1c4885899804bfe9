-- hidden: a rule of the person keeps it out of every list that does not ask for it.
ALTER TABLE entry_state ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
CREATE INDEX hidden_place ON entry_state (place) WHERE hidden = 1;
