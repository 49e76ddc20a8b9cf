-- Wrong secrets of late, so that a restart of the hub gives nobody new tries. What was typed for an id stands here only if it is one
-- of the staff list: somebody may have typed a secret there.
CREATE TABLE wrong_tries (
    person TEXT NOT NULL, -- empty: for whomever, at this device
    device TEXT NOT NULL,
    wrong INTEGER NOT NULL,
    last_at INTEGER NOT NULL, -- milliseconds since 1970-01-01T00:00Z, as are all times here
    PRIMARY KEY (person, device)
) STRICT, WITHOUT ROWID;
