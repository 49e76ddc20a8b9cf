package id.giliran.hub;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.AppointmentRequest;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.OverrideRequest;
import id.giliran.protocol.request.ParkRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.request.TransferRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A day on which people type what they should not, wherever the product lets one type. */
final class PersonalDataIT {
    private static final String IDENTITY = "3201234567890001";
    private static final String PASSPORT = "C7654321";
    private static final String TELEPHONE = "0812-3456-7890";
    private static final String SECRET = "Rahasia-491";
    private static final String VISITOR = "Budi Santoso";
    private static final List<String> NUMBERS = List.of(IDENTITY, PASSPORT, TELEPHONE, SECRET);

    @TempDir
    private Path data;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private HubTrial hub;

    @BeforeEach
    void begin() throws Exception {
        log.start();
        root().setLevel(Level.DEBUG);
        root().addAppender(log);
        hub = HubTrial.open(data);
    }

    @AfterEach
    void end() {
        hub.close();
        root().detachAppender(log);
        root().setLevel(Level.INFO);
    }

    @Test
    void noNumberOfAPersonAndNoSecretIsLeftInFilesLogsAndViews() throws Exception {
        String ticket = aDayOfTyping();

        for (String path : List.of(
                ApiPaths.HALL_VIEW,
                ApiPaths.PHONE_VIEW,
                ApiPaths.OFFICE_VIEW,
                ApiPaths.kioskView(1),
                ApiPaths.counterView(4),
                ApiPaths.HEALTH,
                ApiPaths.METRICS)) {
            assertThat(hub.get(path).body()).as(path).doesNotContain(NUMBERS);
        }
        assertThat(hub.get(ApiPaths.DAY_SHEET).body()).as("day sheet").doesNotContain(NUMBERS);
        hub.done(ApiPaths.CLOSE_DAY, new NoBody());
        hub.close();
        assertThat(written()).contains(ticket).doesNotContain(NUMBERS);
        assertThat(logged()).doesNotContain(NUMBERS);
    }

    /** A name looks like any other words. Where staff write one, other staff read it, and nobody else. */
    @Test
    void aNameInANoteIsSeenByNobodyInTheHall() {
        String ticket = atCounter();
        hub.act(4, CounterAct.PARK, new ParkRequest(ticket, VISITOR));

        for (String path : List.of(
                ApiPaths.HALL_VIEW,
                ApiPaths.PHONE_VIEW,
                ApiPaths.kioskView(1),
                ApiPaths.OFFICE_VIEW,
                ApiPaths.METRICS)) {
            assertThat(hub.get(path).body()).as(path).doesNotContain(VISITOR);
        }
        assertThat(hub.get(ApiPaths.counterView(5)).body())
                .as("another counter")
                .doesNotContain(VISITOR);
        assertThat(hub.get(ApiPaths.DAY_SHEET).body()).as("day sheet").doesNotContain(VISITOR);
        assertThat(logged()).doesNotContain(VISITOR);
    }

    private String aDayOfTyping() {
        hub.refused(ApiPaths.APPOINTMENT, new AppointmentRequest(IDENTITY));
        hub.refused(ApiPaths.TICKETS, new IssueTicketRequest("passport-new", "id", null, null, PASSPORT));
        hub.refused(ApiPaths.TICKETS, new IssueTicketRequest(IDENTITY, "id", null));
        String ticket = atCounter();
        typed(CounterAct.PARK, new ParkRequest(ticket, "NIK " + IDENTITY));
        typed(CounterAct.TRANSFER, new TransferRequest(ticket, "information", null, null, "back", "telp " + TELEPHONE));
        typed(CounterAct.CALL, new CallTicketRequest("A001", "paspor " + PASSPORT));
        typed(CounterAct.PAUSE, new ReasonRequest(TELEPHONE));
        assertThat(code(ApiPaths.ticket(ticket, "cancel"), new ReasonRequest(IDENTITY)))
                .isEqualTo("personal-number");
        assertThat(code(ApiPaths.OVERRIDES, new OverrideRequest(null, 30, null, "rina", "untuk " + PASSPORT)))
                .isEqualTo("personal-number");
        hub.done(ApiPaths.counter(5, CounterAct.SIGN_IN), new SignInRequest("budi", null, SECRET));
        return ticket;
    }

    private void typed(CounterAct act, Record body) {
        assertThat(code(ApiPaths.counter(4, act), body)).as(act.path()).isEqualTo("personal-number");
    }

    private String code(String path, Record body) {
        Problem problem = hub.refused(path, body);
        assertThat(Json.write(problem)).doesNotContain(NUMBERS);
        return problem.code();
    }

    private String atCounter() {
        IssuedReply issued = hub.waiting("information");
        hub.signIn(4);
        hub.callNext(4);
        hub.onTicket(4, CounterAct.START, issued.ticket());
        return issued.ticket();
    }

    private String written() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).map(PersonalDataIT::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    private String logged() {
        return List.copyOf(log.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .collect(Collectors.joining("\n"));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
