-- Whether the server labels entries, null while it has not been asked, and when it was; and how many rounds it has had, since
-- it is not asked for everything in each.
ALTER TABLE server ADD COLUMN labels INTEGER;
ALTER TABLE server ADD COLUMN labels_asked INTEGER;
ALTER TABLE server ADD COLUMN rounds INTEGER NOT NULL DEFAULT 0;

-- The labels that entries had on their server when it last listed them: what it has beyond them was given there, and what it
-- has no longer was taken there.
CREATE TABLE entry_label (
    entry INTEGER NOT NULL,
    tag INTEGER NOT NULL,
    PRIMARY KEY (entry, tag)
) WITHOUT ROWID;
