package id.giliran.hub.sequencer;

import id.giliran.core.OfficeCommand;
import java.util.Optional;

/**
 * One command on its way to the writer.
 *
 * @param key names the request, so that a retry has the effect of one; absent for the hub's own commands
 * @param composer makes the reply that is stored with the events
 * @param priorityGroup counted for the day, apart from the ticket
 */
public record Submission(
        OfficeCommand command, Optional<RequestKey> key, ReplyComposer composer, Optional<String> priorityGroup) {}
