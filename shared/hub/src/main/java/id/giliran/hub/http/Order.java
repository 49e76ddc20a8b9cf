package id.giliran.hub.http;

import id.giliran.core.OfficeCommand;
import id.giliran.hub.sequencer.ReplyComposer;
import id.giliran.hub.sequencer.RequestKey;
import id.giliran.hub.sequencer.Sequel;
import id.giliran.hub.sequencer.Submission;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request as the writer takes it.
 *
 * @param fingerprinted the body that a retry must equal; a priority group stands in it only as whether there is one
 * @param priorityGroup counted for the day, apart from the ticket
 * @param sequel present when the key is that of an earlier order: what is asked once its stored reply is known
 */
record Order(
        OfficeCommand command,
        ReplyComposer reply,
        Object fingerprinted,
        Optional<String> priorityGroup,
        Optional<Function<String, OfficeCommand>> sequel) {
    /** Never part of a client's key, so that it cannot be another request's. */
    private static final String SEQUEL = "sequel:";

    static Order of(OfficeCommand command, ReplyComposer reply, Record body) {
        return new Order(command, reply, body, Optional.empty(), Optional.empty());
    }

    /** The same with another command. */
    Order of(OfficeCommand other) {
        return new Order(other, reply, fingerprinted, priorityGroup, sequel);
    }

    /** The same, asked by the window of this operator; an act that is not a counter's stays as it is. */
    Order by(String operator) {
        return command instanceof OfficeCommand.AtCounter act && !(act instanceof OfficeCommand.SignIn)
                ? new Order(new OfficeCommand.ByOperator(operator, act), reply, fingerprinted, priorityGroup, sequel)
                : this;
    }

    /** As the sequencer takes it, under this key and on this path. */
    Submission submission(String key, String path) {
        String fingerprint = Fingerprint.of(path, fingerprinted);
        return new Submission(
                command,
                Optional.of(new RequestKey(sequel.isPresent() ? SEQUEL + key : key, fingerprint)),
                reply,
                priorityGroup,
                sequel.map(asked -> new Sequel(key, asked)));
    }
}
