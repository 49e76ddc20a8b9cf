package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.hub.journal.JournalException;
import java.util.Optional;

/** The replies that a journal keeps for retries. */
@FunctionalInterface
public interface Replies {
    /** The reply that was stored under this key, to the letter. */
    Optional<String> under(String key) throws JournalException;
}
