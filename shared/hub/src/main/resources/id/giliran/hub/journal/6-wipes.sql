-- Business days that were kept for long enough are taken out of the front. What is left is chained to an anchor, the last of what
-- went, so that a front that was cut off in another way shows.
CREATE TABLE anchor (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    last_row INTEGER NOT NULL, -- of the journal; 0 if none has gone
    row_hash BLOB NOT NULL,
    last_note INTEGER NOT NULL, -- 0 if none has gone
    note_hash BLOB NOT NULL,
    before_day TEXT NOT NULL, -- the business days before this one have gone
    hub_time INTEGER NOT NULL, -- milliseconds since 1970-01-01T00:00Z
    done_by TEXT NOT NULL
) STRICT;

-- What is left of such a day: sums without anybody's words, and its seal.
CREATE TABLE wiped_day (
    business_day TEXT PRIMARY KEY,
    seal TEXT NOT NULL, -- empty if the day was never closed
    hub_time INTEGER NOT NULL, -- when it was wiped
    sheets TEXT NOT NULL,
    hash BLOB NOT NULL -- SHA-256 over the hash of the day before and all of this row
) STRICT, WITHOUT ROWID;

DROP TRIGGER journal_is_never_deleted;

CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
WHEN OLD.seq > coalesce((SELECT last_row FROM anchor), 0)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: no row is ever deleted, unless an anchor stands for it');
END;

DROP TRIGGER journal_has_no_gap;

CREATE TRIGGER journal_has_no_gap BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), (SELECT last_row FROM anchor), 0) + 1 FROM journal)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: a row comes right after the newest one');
END;

DROP TRIGGER access_note_is_never_deleted;

CREATE TRIGGER access_note_is_never_deleted BEFORE DELETE ON access_note
WHEN OLD.seq > coalesce((SELECT last_note FROM anchor), 0)
BEGIN
    SELECT RAISE(ABORT, 'notes are append-only: none is ever deleted, unless an anchor stands for it');
END;

DROP TRIGGER access_note_has_no_gap;

CREATE TRIGGER access_note_has_no_gap BEFORE INSERT ON access_note
WHEN NEW.seq <> (SELECT coalesce(max(seq), (SELECT last_note FROM anchor), 0) + 1 FROM access_note)
BEGIN
    SELECT RAISE(ABORT, 'notes are append-only: a note comes right after the newest one');
END;
