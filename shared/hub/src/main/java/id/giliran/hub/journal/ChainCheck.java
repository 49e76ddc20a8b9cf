package id.giliran.hub.journal;

import java.time.Instant;

/** Whether each row follows from the one before: number, hub time and hash. */
final class ChainCheck {
    private final Findings findings;
    private long lastSeq;
    private long lastTime = Long.MIN_VALUE;
    private String lastHash;

    /** @param anchor what the first row must follow */
    ChainCheck(Findings findings, Anchor anchor) {
        this.findings = findings;
        this.lastSeq = anchor.lastRow();
        this.lastHash = anchor.rowHash();
    }

    void check(JournalRow row, String storedHash) {
        if (row.seq() != lastSeq + 1) {
            missing(row.seq() - 1);
        }
        if (row.hubTime() < lastTime) {
            findings.add("Row " + row.seq() + " has hub time " + Instant.ofEpochMilli(row.hubTime())
                    + ", earlier than the row before (" + Instant.ofEpochMilli(lastTime) + ").");
        }
        if (!row.hashAfter(lastHash).equals(storedHash)) {
            findings.add("Row " + row.seq() + " was changed, or the rows before it were: its hash does not fit.");
        }
        lastSeq = row.seq();
        lastTime = row.hubTime();
        lastHash = storedHash;
    }

    /** Compares with the highest row number that the file remembers to have given. */
    void end(long highestGiven) {
        if (lastSeq < highestGiven) {
            missing(highestGiven);
        }
        if (lastSeq > highestGiven) {
            findings.add("The file remembers " + highestGiven + " as its highest row, but holds row " + lastSeq + ".");
        }
    }

    private void missing(long until) {
        findings.add(
                lastSeq + 1 == until
                        ? "Row " + until + " is missing."
                        : "Rows " + (lastSeq + 1) + " to " + until + " are missing.");
    }
}
