-- Every device that was ever let in: ids are never used twice, so rows stay when a device is revoked.
CREATE TABLE device (
    id TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    number INTEGER NOT NULL, -- 0 for one that has none
    name TEXT NOT NULL,
    public_key TEXT NOT NULL, -- X.509 SubjectPublicKeyInfo in Base64
    serial TEXT NOT NULL, -- of its present certificate, hexadecimal
    valid_until INTEGER NOT NULL, -- milliseconds since 1970-01-01T00:00Z, as are all times here
    next_serial TEXT, -- of one that was given but not yet used: until then the present one counts as well
    next_valid_until INTEGER,
    paired_at INTEGER NOT NULL,
    paired_by TEXT NOT NULL CHECK (paired_by IN ('person', 'itself')),
    seen_at INTEGER,
    ended_at INTEGER,
    ended_by TEXT CHECK (ended_by IN ('revoked', 'replaced')),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CHECK ((next_serial IS NULL) = (next_valid_until IS NULL))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX one_device_a_number ON device (role, number) WHERE number > 0 AND ended_at IS NULL;
