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
    private int answeredFromJournal;

    AfterKill(Path folder, History history, Judge judge) {
        this.folder = folder;
        this.history = history;
        this.judge = judge;
    }

    /** @param killedAt by {@link System#nanoTime()} */
    void look(Path data, long killedAt) throws IOException, JournalException {
        List<Exchange> heard = history.from(seen);
        seen += heard.size();
        countAnsweredFromJournal(heard);
        closeLast();
        SqliteEventJournal journal = SqliteEventJournal.open(AsideCopy.of(data, folder.resolve("aside-" + copies % 2)));
        copies++;
        last = Optional.of(journal);
        lastKilledAt = killedAt;
        judge.compareReplies(heard, CrashReport.replies(journal));
    }

    /** Asked before the kill and stored before the kill, but heard after it: the reply was lost on its way. */
    private void countAnsweredFromJournal(List<Exchange> heard) throws JournalException {
        if (last.isEmpty()) {
            return;
        }
        for (Exchange exchange : heard) {
            boolean wasUnderway = exchange.invokedAt() < lastKilledAt && exchange.answeredAt() > lastKilledAt;
            if (wasUnderway
                    && exchange.heard() instanceof Heard.Done
                    && last.get().reply(exchange.key()).isPresent()) {
                answeredFromJournal++;
            }
        }
    }

    /** How many acts were stored, but their reply reached nobody before the hub was killed. */
    int answeredFromJournal() {
        return answeredFromJournal;
    }

    private void closeLast() throws JournalException {
        if (last.isPresent()) {
            last.get().close();
            last = Optional.empty();
        }
    }

    @Override
    public void close() throws JournalException {
        closeLast();
    }
}
