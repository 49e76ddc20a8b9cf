package id.giliran.core.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Slip;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.core.ticket.Waiting;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final StageRef DESK = new StageRef(new ServiceId("stay"), new StageId("desk"));
    private static final CounterPlan COUNTER = new CounterPlan(new CounterNumber(1), Set.of(DESK));
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void choosingLooksAtTheHeadsOnlyHoweverManyWait() {
        var few = new Looks(10);
        var many = new Looks(10_000);
        few.lines.heads(COUNTER, few);
        many.lines.heads(COUNTER, many);

        assertThat(few.count).isPositive();
        assertThat(many.count).isEqualTo(few.count);
        assertThat(many.tickets).hasSize(2);
    }

    @Test
    void listingTheNextOnesLooksNoFurtherThanTheAnswer() {
        var few = new Looks(10);
        var many = new Looks(10_000);
        few.lines.inOrder(COUNTER, 3, _ -> true, few::first);
        many.lines.inOrder(COUNTER, 3, _ -> true, many::first);

        assertThat(few.count).isPositive();
        assertThat(many.count).isEqualTo(few.count);
        // Three in the answer, and the one behind the last of them in each line.
        assertThat(many.tickets).hasSizeLessThanOrEqualTo(3 + 2);
    }

    @Test
    void aTicketLeavesOnlyTheLineItIsIn() {
        var lines = new Lines();
        lines.join(ticket(1, false));
        assertThatIllegalStateException().isThrownBy(() -> lines.leave(ticket(2, false)));
        assertThatIllegalStateException().isThrownBy(() -> lines.leave(ticket(1, true)));
        lines.leave(ticket(1, false));
        assertThat(lines).isEqualTo(new Lines());
    }

    private static Waiting ticket(int sequence, boolean priority) {
        var slip = new Slip(
                new TicketId("ticket-" + sequence),
                new TicketNumber('B', sequence),
                DESK.service(),
                "id",
                priority,
                NINE.plusSeconds(sequence),
                sequence);
        return new Waiting(slip, DESK, slip.issuedAt(), Optional.empty(), true);
    }

    /** Compares by arrival, and remembers how often and whom it was asked to look at. */
    private static final class Looks implements Comparator<Waiting> {
        private final Lines lines = new Lines();
        private final Set<TicketId> tickets = new HashSet<>();
        private int count;

        Looks(int waiting) {
            for (int sequence = 1; sequence <= waiting; sequence++) {
                lines.join(ticket(sequence, sequence % 2 == 0));
            }
        }

        Waiting first(Collection<Waiting> heads) {
            return heads.stream().min(this).orElseThrow();
        }

        @Override
        public int compare(Waiting one, Waiting other) {
            count++;
            tickets.add(one.id());
            tickets.add(other.id());
            return one.eligibleAt().compareTo(other.eligibleAt());
        }
    }
}
