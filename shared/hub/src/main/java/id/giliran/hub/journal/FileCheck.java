package id.giliran.hub.journal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Whether the file is whole: its pages, its indexes (which hold every number and id unique), its constraints and triggers. */
final class FileCheck {
    private final Connection connection;
    private final Findings findings;

    FileCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void check() throws SQLException, JournalException {
        checkPages();
        checkRules();
    }

    private void checkPages() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA integrity_check(10)")) {
            while (row.next()) {
                if (!"ok".equals(row.getString(1))) {
                    findings.add("The file is damaged: " + row.getString(1) + ".");
                }
            }
        }
    }

    private void checkRules() throws SQLException, JournalException {
        Map<String, String> found = definitions(connection);
        expected().forEach((name, definition) -> {
            if (!definition.equals(found.remove(name))) {
                findings.add("The file's own rule " + name + " was removed or changed.");
            }
        });
        found.keySet().forEach(name -> findings.add("The file has a part that no Giliran made: " + name + "."));
    }

    private static Map<String, String> expected() throws SQLException, JournalException {
        try (Connection fresh = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema.migrate(fresh, "a fresh journal");
            return definitions(fresh);
        }
    }

    private static Map<String, String> definitions(Connection connection) throws SQLException {
        Map<String, String> definitions = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'")) {
            while (row.next()) {
                definitions.put(row.getString("name"), row.getString("sql"));
            }
        }
        return definitions;
    }
}
