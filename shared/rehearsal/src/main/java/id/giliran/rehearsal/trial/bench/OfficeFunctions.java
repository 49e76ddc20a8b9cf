package id.giliran.rehearsal.trial.bench;

import id.giliran.core.Decision;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeDecider;
import id.giliran.core.OfficeEvent;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.journal.EventJson;
import id.giliran.hub.journal.JournalRow;
import id.giliran.settings.SettingsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one function of the way of one tap costs by itself, in an office where ten thousand wait. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OfficeFunctions {
    /** System property: the folder of the office's settings. */
    static final String CONFIG = "giliran.bench.config";

    private static final int WAITING = 10_000;
    private static final Instant MORNING = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CounterNumber HERE = new CounterNumber(1);

    private final Office office = new Office();
    private final OfficeEvent issued;
    private final OfficeEvent called;
    private final JournalRow row;

    /** Opens the office and lets everybody take a number. */
    public OfficeFunctions() {
        OfficePlan plan = plan(Path.of(System.getProperty(CONFIG)).resolve("office.yaml"));
        happen(office, new OfficeCommand.OpenDay(DAY, plan));
        happen(office, new OfficeCommand.SignIn(HERE, "Petugas"));
        fill(office, plan);
        issued = accepted(office, issue());
        called = accepted(office, new OfficeCommand.CallNext(HERE));
        row = new JournalRow(1, DAY.toString(), MORNING.toEpochMilli(), EventJson.type(issued), EventJson.body(issued));
    }

    private static OfficePlan plan(Path file) {
        try {
            return OfficeSettings.read(file).plan();
        } catch (SettingsException refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }

    private static void fill(Office office, OfficePlan plan) {
        List<ServiceId> services = plan.services().stream()
                .filter(service -> service.quota().isEmpty())
                .map(Service::id)
                .toList();
        for (int visitor = 0; visitor < WAITING; visitor++) {
            TicketId ticket = new TicketId("visitor-" + visitor);
            happen(office, new OfficeCommand.IssueTicket(ticket, services.get(visitor % services.size()), "id", false));
            happen(office, new OfficeCommand.ConfirmPrinted(ticket, Confirmation.SENT));
        }
    }

    private static void happen(Office office, OfficeCommand command) {
        office.apply(accepted(office, command), MORNING);
    }

    private static OfficeEvent accepted(Office office, OfficeCommand command) {
        if (OfficeDecider.decide(office, command, MORNING) instanceof Decision.Accepted(List<OfficeEvent> events)) {
            return events.getFirst();
        }
        throw new IllegalStateException("the office refused " + command);
    }

    private static OfficeCommand issue() {
        return new OfficeCommand.IssueTicket(
                new TicketId("0123456789abcdefghjk"), new ServiceId(OpenHub.SERVICE), "id", false);
    }

    /** Which number comes next. */
    @Benchmark
    public Decision decideIssue() {
        return OfficeDecider.decide(office, issue(), MORNING);
    }

    /** Who is called next, and why. */
    @Benchmark
    public Decision decideCallNext() {
        return OfficeDecider.decide(office, new OfficeCommand.CallNext(HERE), MORNING);
    }

    /** The text of an issued ticket. */
    @Benchmark
    public String writeIssued() {
        return EventJson.body(issued);
    }

    /** The text of a call with its reason. */
    @Benchmark
    public String writeCalled() {
        return EventJson.body(called);
    }

    /** The link of the chain. */
    @Benchmark
    public String hashRow() {
        return row.hashAfter(JournalRow.NO_HASH);
    }
}
