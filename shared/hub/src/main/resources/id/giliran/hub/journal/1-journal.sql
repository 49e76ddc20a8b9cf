-- One row is one event. AUTOINCREMENT keeps the highest number ever given apart from the rows, so that a cut-off end shows.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    business_day TEXT NOT NULL,
    hub_time INTEGER NOT NULL, -- milliseconds since 1970-01-01T00:00Z
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    hash BLOB NOT NULL -- SHA-256 over the hash of the row before and all of this row
) STRICT;

CREATE TRIGGER journal_is_never_updated BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: no row is ever changed');
END;

CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: no row is ever deleted');
END;

CREATE TRIGGER journal_has_no_gap BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only: a row comes right after the newest one');
END;

CREATE TRIGGER journal_issues_with_id_and_number BEFORE INSERT ON journal
WHEN NEW.type = 'ticket-issued'
    AND (json_extract(NEW.body, '$.ticket') IS NULL OR json_extract(NEW.body, '$.number') IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'an issued ticket has an id and a number');
END;

-- Unique as indexes over the events themselves, not as a second table: there is nothing that could differ from the journal.
CREATE UNIQUE INDEX one_ticket_a_number ON journal (business_day, json_extract(body, '$.number'))
WHERE type = 'ticket-issued';

CREATE UNIQUE INDEX one_ticket_an_id ON journal (json_extract(body, '$.ticket'))
WHERE type = 'ticket-issued';

CREATE UNIQUE INDEX one_opening_a_day ON journal (business_day)
WHERE type = 'day-opened';

CREATE TABLE reply (
    key TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    body TEXT NOT NULL,
    business_day TEXT -- none before the first day was opened
) STRICT, WITHOUT ROWID;

-- Counted apart from the tickets on purpose: nothing tells which ticket belongs to which group.
CREATE TABLE priority_count (
    business_day TEXT NOT NULL,
    priority_group TEXT NOT NULL,
    tickets INTEGER NOT NULL,
    PRIMARY KEY (business_day, priority_group)
) STRICT, WITHOUT ROWID;
