-- What was done about devices and people, or tried in vain: a chain of its own beside the day's events, as it is no part of a day.
CREATE TABLE access_note (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    hub_time INTEGER NOT NULL, -- milliseconds since 1970-01-01T00:00Z
    act TEXT NOT NULL,
    done_by TEXT NOT NULL,
    about TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL -- SHA-256 over the hash of the note before and all of this one
) STRICT;

CREATE TRIGGER access_note_is_never_updated BEFORE UPDATE ON access_note
BEGIN
    SELECT RAISE(ABORT, 'notes are append-only: none is ever changed');
END;

CREATE TRIGGER access_note_is_never_deleted BEFORE DELETE ON access_note
BEGIN
    SELECT RAISE(ABORT, 'notes are append-only: none is ever deleted');
END;

CREATE TRIGGER access_note_has_no_gap BEFORE INSERT ON access_note
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM access_note)
BEGIN
    SELECT RAISE(ABORT, 'notes are append-only: a note comes right after the newest one');
END;
