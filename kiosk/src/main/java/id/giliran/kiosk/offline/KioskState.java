package id.giliran.kiosk.offline;

import id.giliran.protocol.Json;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.view.KioskView;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** What the hub has said and leased, and whether something about that was lost. */
final class KioskState {
    private static final Logger LOG = LoggerFactory.getLogger(KioskState.class);

    private final Sql sql;

    KioskState(Connection sqlite) {
        this.sql = new Sql(sqlite);
    }

    /**
     * What the hub said last.
     *
     * @param hubTime its time then
     * @param systemTime what the kiosk's own clock said at the same moment
     */
    record Heard(Instant hubTime, Instant systemTime, KioskView view) {}

    void keep(Heard heard) throws SQLException {
        sql.update(
                "INSERT OR REPLACE INTO heard (one, hub_time, system_time, view) VALUES (1, ?, ?, ?)",
                heard.hubTime().toEpochMilli(),
                heard.systemTime().toEpochMilli(),
                Json.write(heard.view()));
    }

    Optional<Heard> heard() throws SQLException {
        return sql.rows("SELECT hub_time, system_time, view FROM heard", KioskState::heard).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Heard> heard(ResultSet row) throws SQLException {
        Instant hubTime = Instant.ofEpochMilli(row.getLong("hub_time"));
        Instant systemTime = Instant.ofEpochMilli(row.getLong("system_time"));
        return read(row.getString("view"), KioskView.class).map(view -> new Heard(hubTime, systemTime, view));
    }

    void keep(NumbersReply numbers) throws SQLException {
        String day = numbers.day().toString();
        sql.update("DELETE FROM lease WHERE business_day <> ?", day);
        sql.update("INSERT OR REPLACE INTO lease (business_day, numbers) VALUES (?, ?)", day, Json.write(numbers));
        sql.update("UPDATE lost_day SET business_day = ? WHERE business_day IS NULL", day);
    }

    Optional<NumbersReply> numbers() throws SQLException {
        return sql.texts("SELECT numbers FROM lease ORDER BY business_day DESC LIMIT 1").stream()
                .map(text -> read(text, NumbersReply.class))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether what was used on this day is not known any more. */
    boolean isLost(LocalDate day) throws SQLException {
        List<String> found =
                sql.texts("SELECT 1 FROM lost_day WHERE business_day IS NULL OR business_day = ?", day.toString());
        return !found.isEmpty();
    }

    static void markLostDay(KioskFile fresh) throws KioskFileException {
        fresh.change(sqlite -> new Sql(sqlite).update("INSERT INTO lost_day (one) VALUES (1)"));
    }

    /** What an older program has written and this one cannot read is as good as not written. */
    private static <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.of(Json.read(text, type));
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            LOG.warn("What the kiosk has kept as {} cannot be read and is asked for again.", type.getSimpleName());
            return Optional.empty();
        }
    }
}
