package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.Rejection;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.protocol.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProblemMapperTest {
    @Test
    void everyCodeIsTheNameOfItsRejection() {
        assertThat(Arrays.stream(Rejection.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .map(Words::kebab))
                .contains("day-not-open", "counter-not-on-pause", "unknown-ticket", "not-at-this-counter")
                .doesNotHaveDuplicates();
    }

    @Test
    void aRuleIsAConflictAndWhatIsUnknownIsNotFound() {
        assertThat(ProblemMapper.problem(new Rejection.NothingWaiting(new CounterNumber(3))))
                .isEqualTo(Problem.of(
                        409,
                        "nothing-waiting",
                        "Nobody waits for this counter.",
                        "The view shows when somebody comes.",
                        Map.of("counter", "3")));
        assertThat(ProblemMapper.problem(new Rejection.UnknownTicket(new TicketId("t1")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void factsAreWordsOfTheProtocol() {
        assertThat(facts(new Rejection.WrongState(new TicketId("t1"), new TicketNumber('A', 17), "NoShow")))
                .isEqualTo(Map.of("ticket", "t1", "number", "A017", "state", "no-show"));
        assertThat(facts(new Rejection.ServiceClosed(
                        new ServiceId("information"), Optional.of(LocalDateTime.of(2026, 11, 23, 13, 0)))))
                .isEqualTo(Map.of("service", "information", "opensAt", "2026-11-23T13:00"));
        assertThat(facts(new Rejection.ServiceClosed(new ServiceId("information"), Optional.empty())))
                .isEqualTo(Map.of("service", "information"));
        assertThat(facts(new Rejection.DayInThePast(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 23))))
                .isEqualTo(Map.of("day", "2026-11-22", "last", "2026-11-23"));
    }

    private static Map<String, String> facts(Rejection rejection) {
        return ProblemMapper.problem(rejection).facts();
    }
}
