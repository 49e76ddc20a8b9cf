package id.giliran.rehearsal.trial.crash;

import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.rehearsal.trial.crash.judge.Exchange;
import id.giliran.rehearsal.trial.crash.judge.Heard;
import id.giliran.rehearsal.trial.crash.judge.Judge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens the journal of a killed hub as the next hub would, and looks whether everything that was answered is in it. */
final class AfterKill implements AutoCloseable {
    private final Path folder;
    private final History history;
    private final Judge judge;
    private Optional<SqliteEventJournal> last = Optional.empty();
    private long lastKilledAt;
    private int seen;
    private int copies;
    private int underway;
    private int answeredFromJournal;

    AfterKill(Path folder, History history, Judge judge) {
        this.folder = folder;
        this.history = history;
        this.judge = judge;
    }

    /** @param killedAt by {@link System#nanoTime()} */
    void look(Path data, long killedAt) throws IOException, JournalException {
        List<Exchange> heard = settle();
        SqliteEventJournal journal = SqliteEventJournal.open(AsideCopy.of(data, folder.resolve("aside-" + copies % 2)));
        copies++;
        last = Optional.of(journal);
        lastKilledAt = killedAt;
        judge.compareReplies(heard, CrashReport.replies(journal));
    }

    /** Looks what became of the requests that were on their way at the last kill; their answers must have been heard. */
    List<Exchange> settle() throws JournalException {
        List<Exchange> heard = history.from(seen);
        seen += heard.size();
        if (last.isPresent()) {
            for (Exchange exchange : heard) {
                count(exchange, last.get());
            }
            last.get().close();
            last = Optional.empty();
        }
        return heard;
    }

    private void count(Exchange exchange, SqliteEventJournal atTheKill) throws JournalException {
        if (exchange.invokedAt() > lastKilledAt || exchange.answeredAt() < lastKilledAt) {
            return;
        }
        underway++;
        if (exchange.heard() instanceof Heard.Done
                && atTheKill.reply(exchange.key()).isPresent()) {
            answeredFromJournal++;
        }
    }

    /** How many requests were on their way when the hub was killed. */
    int underway() {
        return underway;
    }

    /** How many of these were stored, so that their answer died with the hub and came from the journal later. */
    int answeredFromJournal() {
        return answeredFromJournal;
    }

    @Override
    public void close() throws JournalException {
        if (last.isPresent()) {
            last.get().close();
        }
    }
}
