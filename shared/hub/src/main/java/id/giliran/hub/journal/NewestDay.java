package id.giliran.hub.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the newest business day for a hub that starts. One thread reads rows and hands events on, the others understand the rows
 * between: the JVM has just started, and each row is slow to understand as long as that code is not compiled. Only some
 * blocks are in memory at a time, so that the collector has little to move.
 */
final class NewestDay {
    private static final int BLOCK = 500;

    /** Blocks that are read ahead of the one that is handed on. */
    private static final int AHEAD = 8;

    /** From the row before the day, whose hash the first one continues. */
    private static final String ROWS = """
            SELECT seq, business_day, hub_time, type, body, hash FROM journal
            WHERE seq >= coalesce((SELECT seq FROM journal INDEXED BY one_opening_a_day
                                   WHERE type = 'day-opened' ORDER BY business_day DESC LIMIT 1), 1) - 1
            ORDER BY seq""";

    private final Anchor anchor;
    private final EventSink sink;
    private final ExecutorService others;
    private final Queue<CompletableFuture<List<StoredEvent>>> blocks = new ArrayDeque<>();
    private @Nullable StoredEvent last;

    private NewestDay(Anchor anchor, EventSink sink, ExecutorService others) {
        this.anchor = anchor;
        this.sink = sink;
        this.others = others;
    }

    /** Hands on all events of the day, in order; tells the last of them, none in an empty journal. */
    static Optional<StoredEvent> read(Connection connection, EventSink sink) throws SQLException, JournalException {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        try (ExecutorService others = Executors.newFixedThreadPool(threads);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ROWS)) {
            NewestDay day = new NewestDay(Anchor.read(connection), sink, others);
            day.read(row);
            return Optional.ofNullable(day.last);
        }
    }

    private void read(ResultSet row) throws SQLException, JournalException {
        byte[] before = HexFormat.of().parseHex(anchor.rowHash());
        List<HashedRow> block = new ArrayList<>();
        while (row.next()) {
            HashedRow found = HashedRow.read(row, before);
            before = found.hash();
            // The row before the day is there for its hash only.
            if (!row.isFirst() || found.isFirstAfter(anchor)) {
                block.add(found);
            }
            if (block.size() == BLOCK) {
                understand(block);
                block = new ArrayList<>();
            }
        }
        understand(block);
        while (!blocks.isEmpty()) {
            handOn();
        }
    }

    private void understand(List<HashedRow> block) throws JournalException {
        blocks.add(CompletableFuture.supplyAsync(
                () -> block.stream().map(HashedRow::event).toList(), others));
        if (blocks.size() > AHEAD) {
            handOn();
        }
    }

    private void handOn() throws JournalException {
        try {
            for (StoredEvent event : blocks.remove().join()) {
                sink.take(event);
                last = event;
            }
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof UnreadableRow unreadable) {
                throw unreadable.why();
            }
            throw failure;
        }
    }
}
