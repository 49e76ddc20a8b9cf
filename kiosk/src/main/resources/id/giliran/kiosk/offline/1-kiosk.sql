-- What the hub said last, so that a kiosk which starts without it has something to show, and knows how late it is at least.
CREATE TABLE heard (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    hub_time INTEGER NOT NULL, -- milliseconds since 1970-01-01T00:00Z
    system_time INTEGER NOT NULL, -- of this kiosk's own clock at the same moment
    view TEXT NOT NULL
) STRICT;

CREATE TABLE lease (
    business_day TEXT PRIMARY KEY,
    numbers TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The file before this one was lost with what it knew about used numbers: on that day the kiosk gives none by itself.
CREATE TABLE lost_day (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    business_day TEXT -- absent until the hub says which day it is
) STRICT;

CREATE TABLE offline_ticket (
    ticket TEXT PRIMARY KEY,
    business_day TEXT NOT NULL,
    number TEXT NOT NULL,
    service TEXT NOT NULL,
    language TEXT NOT NULL,
    priority INTEGER NOT NULL,
    priority_group TEXT, -- forgotten as soon as the hub has answered
    issued_at INTEGER NOT NULL, -- hub time, milliseconds since 1970-01-01T00:00Z
    key TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('given', 'printed', 'not-printed')),
    confirmation TEXT,
    reported_to TEXT, -- the hub's run that has answered
    refused TEXT, -- the code of its refusal
    UNIQUE (business_day, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE hub_word (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    word TEXT NOT NULL,
    key TEXT NOT NULL
) STRICT;

-- Orders that the hub may have stored although it did not answer.
CREATE TABLE unsettled_order (
    key TEXT PRIMARY KEY,
    request TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reprint (
    business_day TEXT NOT NULL,
    reprint INTEGER NOT NULL,
    ticket TEXT NOT NULL,
    PRIMARY KEY (business_day, reprint, ticket)
) STRICT, WITHOUT ROWID;
