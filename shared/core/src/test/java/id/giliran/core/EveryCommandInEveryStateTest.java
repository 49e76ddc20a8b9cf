package id.giliran.core;

import static id.giliran.core.OfficeFixture.DOCUMENTS;
import static id.giliran.core.OfficeFixture.NINE;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.counter;
import static id.giliran.core.OfficeFixture.kiosk;
import static id.giliran.core.Situation.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.AskReprint;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.Destination.ToStage;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.RecordOfflineTicket;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeCommand.TakeInTicket;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.Rejection.CounterBusy;
import id.giliran.core.Rejection.DayNotOpen;
import id.giliran.core.Rejection.NotAtThisCounter;
import id.giliran.core.Rejection.NumberTaken;
import id.giliran.core.Rejection.WrongState;
import id.giliran.core.plan.Placement;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What each command about a ticket does in each state of the ticket. A cell is the state that follows, {@code =} for
 * "accepted, nothing changes", or why it is refused: {@code -} for the state, {@code other} for the counter that has
 * the ticket, {@code busy} for this counter's visitor, {@code taken} for the number, {@code day} for the day that is over.
 */
class EveryCommandInEveryStateTest {
    private static final String TABLE = """
            state              ConfirmPrinted ReportPrintFailure CancelTicket CallTicket RecallTicket StartServing FinishServing MarkNoShow ReturnToQueue TransferTicket ParkTicket ResumeTicket AskReprint RecordOfflineTicket TakeInTicket
            ISSUED             Waiting        Void               Cancelled    -          -            -            -             -          -             -              -          -            Issued     =                   taken
            WAITING            =              -                  Cancelled    Called     -            -            -             -          -             -              -          -            Waiting    =                   taken
            UNCONFIRMED        Waiting        Void               Cancelled    Called     -            -            -             -          -             -              -          -            Waiting    =                   taken
            CALLED             =              -                  Cancelled    busy       Called       Serving      -             NoShow     Waiting       Waiting        Parked     -            Called     =                   taken
            SERVING            =              -                  -            busy       Serving      -            Served        -          Waiting       Waiting        Parked     -            Serving    =                   taken
            PARKED             =              -                  Cancelled    -          -            -            -             -          Waiting       Waiting        -          Serving      Parked     =                   taken
            CALLED_ELSEWHERE   =              -                  Cancelled    -          other        other        other         other      other         other          other      other        Called     =                   taken
            SERVING_ELSEWHERE  =              -                  -            -          other        other        other         other      other         other          other      other        Serving    =                   taken
            PARKED_ELSEWHERE   =              -                  Cancelled    -          other        other        other         other      other         other          other      other        Parked     =                   taken
            NO_SHOW            =              -                  Cancelled    Called     -            -            -             -          Waiting       -              -          -            -          =                   taken
            SERVED             =              -                  -            -          -            -            -             -          -             -              -          -            -          =                   taken
            CANCELLED          =              -                  -            -          -            -            -             -          -             -              -          -            -          =                   taken
            VOID               -              -                  -            -          -            -            -             -          -             -              -          -            -          =                   taken
            UNSERVED           day            day                day          day        day          day          day           day        day           day            day        day          day        day                 day
            """;

    private static final List<List<String>> ROWS =
            TABLE.lines().map(line -> Arrays.asList(line.split(" +"))).toList();
    private static final List<String> COMMANDS =
            ROWS.getFirst().subList(1, ROWS.getFirst().size());

    @TestFactory
    Stream<DynamicTest> everyCell() {
        return ROWS.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(0, column -> column + 1)
                        .limit(COMMANDS.size())
                        .map(column ->
                                cell(Situation.valueOf(row.getFirst()), COMMANDS.get(column), row.get(column + 1))));
    }

    @Test
    void noStateIsMissing() {
        assertThat(Stream.of(Situation.values()).<Class<?>>map(Situation::state))
                .containsAll(recordsOf(Ticket.class).toList());
        assertThat(ROWS.stream().skip(1).map(List::getFirst))
                .containsExactly(Stream.of(Situation.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void noCommandIsMissing() {
        assertThat(COMMANDS)
                .containsExactlyInAnyOrderElementsOf(recordsOf(OfficeCommand.class)
                        .filter(command -> command != IssueTicket.class)
                        .filter(EveryCommandInEveryStateTest::isAboutATicket)
                        .map(Class::getSimpleName)
                        .toList());
    }

    private static DynamicTest cell(Situation situation, String name, String expected) {
        return DynamicTest.dynamicTest(name + " in " + situation, () -> {
            var office = Scenario.everyCounterStaffed();
            var ticket = situation.in(office);
            assertThat(office.ticket(ticket)).isInstanceOf(situation.state());
            check(office, ticket, command(name, ticket, office.number(ticket)), expected);
        });
    }

    private static void check(Scenario office, TicketId ticket, OfficeCommand command, String expected) {
        var number = office.number(ticket);
        switch (expected) {
            case "=" -> office.changesNothing(command);
            case "-" -> office.refuses(command, new WrongState(ticket, number, state(office, ticket)));
            case "other" -> office.refuses(command, new NotAtThisCounter(ticket, number));
            case "busy" -> office.refuses(command, new CounterBusy(counter(HERE), number));
            case "taken" -> office.refuses(command, new NumberTaken(number));
            case "day" -> office.refuses(command, new DayNotOpen());
            default -> {
                assertThat(office.when(command)).hasSize(1);
                assertThat(state(office, ticket)).isEqualTo(expected);
            }
        }
    }

    private static String state(Scenario office, TicketId ticket) {
        return office.ticket(ticket).getClass().getSimpleName();
    }

    private static OfficeCommand command(String name, TicketId ticket, TicketNumber number) {
        var here = counter(HERE);
        return switch (name) {
            case "ConfirmPrinted" -> new ConfirmPrinted(ticket, Confirmation.STATUS_CLEAN);
            case "ReportPrintFailure" -> new ReportPrintFailure(ticket, "paper jam");
            case "CancelTicket" -> new CancelTicket(ticket, "visitor left");
            case "CallTicket" -> new CallTicket(here, number, "asked");
            case "RecallTicket" -> new RecallTicket(here, ticket);
            case "StartServing" -> new StartServing(here, ticket, Optional.empty());
            case "FinishServing" -> new FinishServing(here, ticket, Outcome.COMPLETED, Optional.empty());
            case "MarkNoShow" -> new MarkNoShow(here, ticket);
            case "ReturnToQueue" -> new ReturnToQueue(here, ticket);
            case "TransferTicket" -> new TransferTicket(here, ticket, new ToStage(DOCUMENTS), Placement.LAST);
            case "ParkTicket" -> new ParkTicket(here, ticket, "photocopy");
            case "ResumeTicket" -> new ResumeTicket(here, ticket);
            case "AskReprint" -> new AskReprint(here, number, kiosk(1));
            case "RecordOfflineTicket" ->
                new RecordOfflineTicket(
                        kiosk(1), ticket, number, STAY, "id", false, NINE, Confirmation.STATUS_CLEAN, Optional.empty());
            case "TakeInTicket" -> new TakeInTicket(here, new TicketId("paper"), number, "id", false);
            default -> throw new IllegalArgumentException("the table has no command " + name);
        };
    }

    /** The records of a sealed family. */
    private static Stream<Class<?>> recordsOf(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(EveryCommandInEveryStateTest::recordsOf)
                : Stream.of(family);
    }

    private static boolean isAboutATicket(Class<?> command) {
        return Stream.of(command.getRecordComponents())
                .map(RecordComponent::getType)
                .anyMatch(type -> type == TicketId.class || type == TicketNumber.class);
    }
}
