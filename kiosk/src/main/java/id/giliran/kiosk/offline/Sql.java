package id.giliran.kiosk.offline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements with parameters of text and whole numbers. */
record Sql(Connection sqlite) {
    /** Changes rows and says how many. */
    int update(String change, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(change, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** The first column of each row. */
    List<String> texts(String query, @Nullable Object... parameters) throws SQLException {
        return rows(query, row -> row.getString(1), parameters);
    }

    /** Each row, read. */
    <T> List<T> rows(String query, RowReader<T> reader, @Nullable Object... parameters) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = prepared(query, parameters);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(reader.read(row));
            }
        }
        return found;
    }

    /** Makes a value of the row that stands now. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private PreparedStatement prepared(String text, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = sqlite.prepareStatement(text);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
        return statement;
    }
}
