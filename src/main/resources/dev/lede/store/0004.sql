-- When the person made a change, in epoch seconds; unknown of those made before this was noted.
ALTER TABLE journal ADD COLUMN made INTEGER;
