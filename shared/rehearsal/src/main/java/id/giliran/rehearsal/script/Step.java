package id.giliran.rehearsal.script;

import id.giliran.core.OfficeCommand;
import id.giliran.core.plan.Placement;
import id.giliran.core.ticket.Outcome;
import java.time.Duration;

/**
 * One thing that an operator does with the called visitor.
 *
 * @param after how long after the step before, or after the call
 */
public record Step(Duration after, Act act) {
    /** What it is. */
    public sealed interface Act {}

    /** Announced again. */
    public record Recall() implements Act {}

    /** The visitor is there. */
    public record Start() implements Act {}

    /** The visitor fetches something. Another step after it brings the visitor back, as soon as the counter is free. */
    public record Park(String note) implements Act {}

    /** The visitor is back. */
    public record Resume() implements Act {}

    /** Serving is over. */
    public record Finish(Outcome outcome) implements Act {}

    /** The visitor does not come. */
    public record NoShow() implements Act {}

    /** Back among the waiting; after a no-show, because the visitor came after all. */
    public record GiveBack() implements Act {}

    /** To another line. */
    public record Transfer(OfficeCommand.Destination destination, Placement placement) implements Act {}

    /** The number is given back. */
    public record Cancel(String reason) implements Act {}

    /** The step before is taken back. */
    public record Undo() implements Act {}
}
