package id.giliran.hub.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whether a front that is missing was taken out on purpose: the wipe was noted, and what it left was not changed since. */
final class AnchorCheck {
    private final Connection connection;
    private final Anchor anchor;
    private final Findings findings;

    AnchorCheck(Connection connection, Anchor anchor, Findings findings) {
        this.connection = connection;
        this.anchor = anchor;
        this.findings = findings;
    }

    void check() throws SQLException {
        WipedDay.changed(connection)
                .forEach(day -> findings.add(
                        "What is left of the wiped day " + day + " was changed, or of the days before it."));
        String seal = anchor.seal(WipedDay.lastHash(connection));
        if (anchor.isAny() && !isNoted(seal)) {
            findings.add("The journal begins after row " + anchor.lastRow() + " and its notes after note "
                    + anchor.lastNote() + ", but no note tells that what was before was wiped in this way.");
        }
    }

    private boolean isNoted(String seal) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT 1 FROM access_note WHERE act = ? AND hub_time = ? AND instr(detail, ?) > 0")) {
            select.setString(1, JournalWipe.ACT);
            select.setLong(2, anchor.wipedAt().toEpochMilli());
            select.setString(3, seal);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
