-- Of a step that gave or took a tag of the person: which.
ALTER TABLE journal ADD COLUMN tag INTEGER;
