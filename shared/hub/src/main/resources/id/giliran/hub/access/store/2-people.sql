-- The staff list. Names stand here and nowhere else; the journal has ids.
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('operator', 'supervisor', 'administrator')),
    secret TEXT NOT NULL, -- Argon2id in its text form
    first INTEGER NOT NULL CHECK (first IN (0, 1)), -- 1: given by somebody else, to be changed at its first use
    since INTEGER NOT NULL -- milliseconds since 1970-01-01T00:00Z, as are all times here
) STRICT, WITHOUT ROWID;

-- Ids of people who have left, without their names: the journal still has the ids, so nobody else may get them.
CREATE TABLE former_person (
    id TEXT PRIMARY KEY,
    left_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Where people have signed in lately: wrong tries for others do not keep them away from there.
CREATE TABLE usual_device (
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    device TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (person, device)
) STRICT, WITHOUT ROWID;

-- At which device somebody has signed in at a counter. The journal says who is signed in there; this says where from.
CREATE TABLE session (
    counter INTEGER NOT NULL,
    person TEXT NOT NULL, -- also one of whom the staff list knows nothing, whom the hub's owner has signed in
    device TEXT NOT NULL,
    console INTEGER NOT NULL CHECK (console IN (0, 1)),
    since INTEGER NOT NULL,
    PRIMARY KEY (counter, person)
) STRICT, WITHOUT ROWID;
