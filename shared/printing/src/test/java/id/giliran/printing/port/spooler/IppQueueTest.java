package id.giliran.printing.port.spooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import id.giliran.printing.port.spooler.SpoolJob.State;
import id.giliran.printing.status.PrinterCondition;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real HTTP, with answers that CUPS 2.4.2 has given. */
@Timeout(60)
class IppQueueTest {
    private static final String MESSAGE = "The printer may not exist or is unavailable at this time.";

    private final List<byte[]> questions = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private IppQueue queue;
    private volatile byte[] answer = {};
    private volatile int status = 200;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/printers/struk", exchange -> {
            boolean asked =
                    "application/ipp".equals(exchange.getRequestHeaders().getFirst("Content-Type"));
            questions.add(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(asked ? status : 415, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        queue = new IppQueue(
                new IppSpooler(),
                URI.create("ipp://127.0.0.1:" + server.getAddress().getPort() + "/printers/struk"));
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    @Test
    void theQuestionIsWrittenAsTheStandardSays() throws Exception {
        answerWith("queue-idle");

        queue.state();

        String uri = "ipp://127.0.0.1:" + server.getAddress().getPort() + "/printers/struk";
        String user = System.getProperty("user.name");
        assertThat(new String(questions.getFirst(), StandardCharsets.ISO_8859_1))
                .startsWith(
                        "\1\1\0\13\0\0\0\1\1G\0\22attributes-charset\0\5utf-8H\0\33attributes-natural-language\0\2en")
                .contains("E\0\13printer-uri\0" + (char) uri.length() + uri)
                .contains("B\0\24requesting-user-name\0" + (char) user.length() + user)
                .contains("D\0\24requested-attributes\0\15printer-stateD\0\0\0\25printer-state-reasonsD\0\0")
                .endsWith("printer-up-time\3");
    }

    @Test
    void anIdleQueueIsReady() throws Exception {
        answerWith("queue-idle");

        QueueState state = queue.state();

        assertThat(state.stopped()).isFalse();
        assertThat(state.accepting()).isTrue();
        assertThat(state.conditions()).isEmpty();
        assertThat(state.now()).isPositive();
    }

    @Test
    void aPausedQueueIsStopped() throws Exception {
        answerWith("queue-paused");

        QueueState state = queue.state();

        assertThat(state.stopped()).isTrue();
        assertThat(state.reasons()).containsExactly("paused");
    }

    @Test
    void aRejectingQueueSaysWhy() throws Exception {
        answerWith("queue-rejecting");

        QueueState state = queue.state();

        assertThat(state.accepting()).isFalse();
        assertThat(state.message()).isEqualTo("roll is being changed");
    }

    @Test
    void jobsAreReadWithTheirStates() throws Exception {
        answerWith("jobs");

        assertThat(queue.waiting())
                .extracting(SpoolJob::id, SpoolJob::name, SpoolJob::state, SpoolJob::message)
                .containsExactly(
                        tuple(1, "giliran-x", State.CANCELED, MESSAGE),
                        tuple(2, "giliran-one", State.PROCESSING, MESSAGE),
                        tuple(3, "letter", State.PENDING, ""));
        assertThat(queue.find("giliran-one")).map(SpoolJob::id).contains(2);
        assertThat(queue.find("giliran-two")).isEmpty();
    }

    @Test
    void oneJobIsReadAndAForgottenOneIsNotThere() throws Exception {
        answerWith("job-waiting");
        assertThat(queue.job(2)).map(SpoolJob::state).contains(State.PENDING);
        answerWith("job-cancelled");
        assertThat(queue.job(2)).map(SpoolJob::state).contains(State.CANCELED);
        answerWith("job-forgotten");
        assertThat(queue.job(9999)).isEqualTo(Optional.empty());
    }

    @Test
    void cancellingTellsWhetherTheSpoolerAgreed() throws Exception {
        answerWith("cancelled");
        assertThat(queue.cancel(2)).isTrue();
        answerWith("not-possible");
        assertThat(queue.cancel(2)).isFalse();
        assertThat(questions.getFirst()).containsSequence('!', 0, 6, 'j', 'o', 'b', '-', 'i', 'd', 0, 4, 0, 0, 0, 2);
    }

    @Test
    void whatAPrinterSaysThroughItsSpoolerIsUnderstoodWhateverItsSeverity() {
        QueueState state = new QueueState(
                false, true, List.of("media-low-warning", "cover-open-error", "spool-area-full", "offline"), "", 0);

        assertThat(state.conditions())
                .containsExactlyInAnyOrder(
                        PrinterCondition.PAPER_NEAR_END, PrinterCondition.COVER_OPEN, PrinterCondition.OFFLINE);
    }

    @Test
    void anUnknownQueueIsNoState() throws Exception {
        answerWith("not-found");

        assertSilent("refuses to speak about the queue", "0x0406");
    }

    @Test
    void whatIsNoAnswerIsTold() {
        status = 426;
        assertSilent("HTTP status 426");
        status = 200;
        answer = "<html>".getBytes(StandardCharsets.US_ASCII);
        assertSilent("6 bytes that are no IPP");
        server.stop(0);
        assertSilent("does not answer at http://127.0.0.1:");
    }

    private void assertSilent(String... parts) {
        assertThatExceptionOfType(IppException.class)
                .isThrownBy(queue::state)
                .satisfies(told -> assertThat(told.getMessage()).contains(parts));
    }

    private void answerWith(String recorded) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/ipp/" + recorded + ".ipp")) {
            answer = Objects.requireNonNull(in, recorded).readAllBytes();
        }
    }
}
