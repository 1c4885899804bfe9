-- An archive of another machine holds entries of feeds that are not followed here: which feed, the archive itself, brought
-- them. And when an entry arrived there; here they are in the order of their ids by entry.arrived, as searches need it.
ALTER TABLE feed ADD COLUMN kept_in INTEGER;
ALTER TABLE entry ADD COLUMN first_arrived INTEGER;
