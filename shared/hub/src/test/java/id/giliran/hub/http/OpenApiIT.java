package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.Office;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.appointment.AppointmentBook;
import id.giliran.hub.appointment.ListFolder;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.config.PeopleSettings;
import id.giliran.hub.daysheet.DaySheets;
import id.giliran.hub.journal.DayExport;
import id.giliran.hub.metrics.Tally;
import id.giliran.hub.pairing.Devices;
import id.giliran.hub.people.People;
import id.giliran.hub.push.ScreenStreams;
import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.report.DisplayReports;
import id.giliran.hub.report.KioskReports;
import id.giliran.hub.sequencer.Answer;
import id.giliran.hub.sequencer.CommandGate;
import id.giliran.hub.sequencer.HubBusyException;
import id.giliran.hub.sequencer.Submission;
import id.giliran.hub.view.Views;
import id.giliran.protocol.ApiPaths;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class OpenApiIT {
    @TempDir
    private Path data;

    private HubTrial hub;
    private JsonNode document;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.closed(data);
        document = new JsonMapper().readTree(hub.get(ApiPaths.OPENAPI).body());
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void everyRouteIsInTheDocumentAndNothingElse() throws Exception {
        OfficeSettings office = OfficeSettings.read(HubTrial.OFFICE);
        SetClock clock = new SetClock();
        ViewBoard board = new ViewBoard(new Views(office.texts(), office.plan(), List::of), new KioskReports(2), clock);
        Path another = Files.createDirectory(data.resolve("another"));
        try (ScreenStreams streams = new ScreenStreams(board, clock, "run", 1);
                AccessFile access = AccessFile.open(AccessFile.in(another));
                Devices devices =
                        new Devices(another, access, Authority.open(another, clock::now), note -> {}, clock)) {
            Set<String> routes = new Routes(api(office, clock, board, streams, devices, access))
                    .all().stream()
                            .map(route -> route.method() + " " + route.path().text())
                            .collect(Collectors.toSet());

            assertThat(document.get("openapi").asString()).startsWith("3.1");
            assertThat(operations()).containsExactlyInAnyOrderElementsOf(routes);
            assertThat(routes).hasSize(63);
        }
    }

    @Test
    void everyDocumentedPathAnswersItsMethodWithWhatTheDocumentSays() {
        for (String operation : operations()) {
            String method = operation.substring(0, operation.indexOf(' '));
            String path = operation
                    .substring(operation.indexOf(' ') + 1)
                    .replace("{counter}", "1")
                    .replace("{kiosk}", "1")
                    .replace("{display}", "1")
                    .replace("{reprint}", "1")
                    .replace("{override}", "1")
                    .replace("{day}", "2026-11-23")
                    .replace("{ticket}", "t")
                    .replace("{device}", "d")
                    .replace("{pairing}", "p")
                    .replace("{person}", "nobody");
            HttpResponse<String> response = hub.send(hub.request(path)
                    .header("Content-Type", "application/json")
                    .header(ApiPaths.IDEMPOTENCY_KEY, HubTrial.newKey())
                    .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));

            assertThat(response.statusCode()).as(operation).isIn(200, 400, 403, 404, 409);
            if (response.statusCode() != 200) {
                assertThat(HubTrial.problem(response).code())
                        .as(operation)
                        .isIn(
                                "field-missing",
                                "day-not-open",
                                "unknown-day",
                                "unknown-device",
                                "device-unknown",
                                "staff-refused",
                                "not-signed-in");
            }
        }
    }

    @Test
    void aRequestIsDescribedWithItsTypesItsLimitsAndWhatMustBeThere() {
        JsonNode request = document.at("/components/schemas/IssueTicketRequest");

        assertThat(request.at("/properties/service/type").asString()).isEqualTo("string");
        assertThat(request.at("/properties/service/maxLength").asInt()).isEqualTo(40);
        assertThat(request.get("additionalProperties").asBoolean()).isFalse();
        assertThat(request.get("required").toString()).isEqualTo("[\"service\",\"language\"]");
    }

    @Test
    void everyReferenceLeadsToASchema() {
        List<String> references = document.findValuesAsString("$ref");

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private HubApi api(
            OfficeSettings office,
            SetClock clock,
            ViewBoard board,
            ScreenStreams streams,
            Devices devices,
            AccessFile access) {
        return new HubApi(
                office.texts(),
                office.plan(),
                clock,
                new ClosedGate(),
                board,
                new KioskReports(2),
                new DisplayReports(),
                streams,
                new AppointmentBook(
                        ListFolder.in(Path.of("none")), office.plan().zone(), clock),
                () -> {
                    throw new IllegalStateException("nobody asks");
                },
                new Tally(),
                () -> "",
                new DaySheets(Path.of("none"), office.texts()),
                devices,
                new People(access, PeopleSettings.USUAL, clock),
                new DayExport(Path.of("none"), office.plan().zone()),
                "test");
    }

    /** No hub runs behind it. */
    private static final class ClosedGate implements CommandGate {
        @Override
        public CompletableFuture<Answer> submit(Submission submission) {
            return CompletableFuture.completedFuture(new Answer.Busy());
        }

        @Override
        public <T> CompletableFuture<T> look(Function<Office, T> question) {
            return CompletableFuture.failedFuture(new HubBusyException());
        }
    }

    private Set<String> operations() {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());
    }
}
