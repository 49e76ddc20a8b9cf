package id.giliran.hub.sequencer;

import id.giliran.core.OfficeCommand;
import java.util.Optional;

/**
 * One command on its way to the writer.
 *
 * @param key names the request, so that a retry has the effect of one; absent for the hub's own commands
 * @param composer makes the reply that is stored with the events
 * @param priorityGroup counted for the day, apart from the ticket; not when nothing happens, nor when an earlier request was counted
 * @param sequel present when another command is asked if an earlier request was done
 */
public record Submission(
        OfficeCommand command,
        Optional<RequestKey> key,
        ReplyComposer composer,
        Optional<String> priorityGroup,
        Optional<Sequel> sequel) {
    /** A command that follows no other. */
    public Submission(
            OfficeCommand command, Optional<RequestKey> key, ReplyComposer composer, Optional<String> priorityGroup) {
        this(command, key, composer, priorityGroup, Optional.empty());
    }

    /** What is asked now that the earlier request is known to be done. */
    Submission after(String earlierReply) {
        OfficeCommand known =
                sequel.map(one -> one.command().apply(earlierReply)).orElse(command);
        return new Submission(known, key, composer, Optional.empty());
    }
}
