package id.giliran.hub.http;

import id.giliran.core.OfficeCommand;
import id.giliran.hub.sequencer.ReplyComposer;
import java.util.Optional;

/**
 * A request as the writer takes it.
 *
 * @param fingerprinted the body that a retry must equal; a priority group stands in it only as whether there is one
 * @param priorityGroup counted for the day, apart from the ticket
 */
record Order(OfficeCommand command, ReplyComposer reply, Object fingerprinted, Optional<String> priorityGroup) {
    static Order of(OfficeCommand command, ReplyComposer reply, Record body) {
        return new Order(command, reply, body, Optional.empty());
    }
}
