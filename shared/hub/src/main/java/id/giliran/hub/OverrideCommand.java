package id.giliran.hub;

import id.giliran.hub.config.HubSettings;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.OverrideReply;
import id.giliran.protocol.request.EndOverrideRequest;
import id.giliran.protocol.request.OverrideRequest;
import id.giliran.protocol.view.OfficeView;
import id.giliran.protocol.view.OfficeView.OverrideLine;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran hub override}: asks the running hub. */
@Command(
        name = "override",
        description = {
            "Lets numbers be given beyond the quota, outside the hours or late in the day, for a while or for some tickets.",
            "Without --reason and --end it lists today's overrides. The hub must be running."
        },
        mixinStandardHelpOptions = true)
final class OverrideCommand implements Callable<Integer> {
    private static final int REFUSED = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    @Option(names = HubStart.CONFIG, paramLabel = "DIR", description = "folder of office.yaml and hub.yaml")
    private @Nullable Path config;

    @Option(names = HubStart.PORT, paramLabel = "N", description = "the hub's port, instead of the one in hub.yaml")
    private @Nullable Integer port;

    @Option(names = "--service", paramLabel = "ID", description = "such as passport-new; all if it is not said")
    private @Nullable String service;

    @Option(names = "--minutes", paramLabel = "N", description = "for how long, at most 720")
    private @Nullable Integer minutes;

    @Option(names = "--tickets", paramLabel = "N", description = "for how many numbers, at most 999")
    private @Nullable Integer tickets;

    @Option(names = "--by", paramLabel = "NAME", description = "who answers for it", defaultValue = "")
    private String by = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "why, in a few words, never about a person")
    private @Nullable String reason;

    @Option(names = "--end", paramLabel = "N", description = "ends the override of this number")
    private @Nullable Integer end;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = console().getOut();
        try {
            HubSettings settings = HubStart.settings(config, null, port);
            return ask(URI.create("http://127.0.0.1:" + settings.port()), out);
        } catch (SettingsException refused) {
            return complain(HubStart.CANNOT_START, String.valueOf(refused.getMessage()));
        } catch (IOException away) {
            return complain(
                    HubStart.CANNOT_START,
                    "The hub does not answer (" + away + "). Start it, or name its port with --port.");
        } finally {
            out.flush();
        }
    }

    private int ask(URI hub, PrintWriter out) throws IOException, InterruptedException {
        Integer ended = end;
        String why = reason;
        if (ended != null) {
            return told(
                    post(hub.resolve(ApiPaths.endOverride(ended)), new EndOverrideRequest(by)),
                    () -> out.println("Override " + ended + " is ended."));
        }
        if (why == null) {
            return list(hub, out);
        }
        HttpResponse<String> answer =
                post(hub.resolve(ApiPaths.OVERRIDES), new OverrideRequest(service, minutes, tickets, by, why));
        return told(
                answer,
                () -> out.println("Override "
                        + Json.read(answer.body(), OverrideReply.class).override()
                        + " holds from now on. It stands in the journal and on the day sheet."));
    }

    private int list(URI hub, PrintWriter out) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(hub.resolve(ApiPaths.OFFICE_VIEW)));
        return told(answer, () -> {
            OfficeView office = Json.read(answer.body(), OfficeView.class);
            if (office.overrides().isEmpty()) {
                out.println("There is no override today.");
            }
            office.overrides()
                    .forEach(line ->
                            out.println(sentence(line, ZoneId.of(office.office().zone()))));
        });
    }

    private static String sentence(OverrideLine line, ZoneId zone) {
        String until = line.until() == null
                ? ""
                : ", until " + CLOCK.format(line.until().atZone(zone));
        String most = line.most() == null ? "" : ", for " + line.most() + " numbers";
        return line.override() + ". " + (line.service() == null ? "all services" : line.service()) + until + most + ", "
                + line.given() + " given, by " + line.by() + ": " + line.reason() + (line.holds() ? "" : " (over)");
    }

    private static HttpResponse<String> post(URI address, Record body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header(ApiPaths.IDEMPOTENCY_KEY, UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(Json.write(body))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        }
    }

    private int told(HttpResponse<String> answer, Runnable done) {
        if (answer.statusCode() / 100 == 2) {
            done.run();
            return 0;
        }
        Problem problem = Json.read(answer.body(), Problem.class);
        return complain(REFUSED, problem.title() + " " + problem.detail());
    }

    private int complain(int status, String sentence) {
        PrintWriter err = console().getErr();
        err.println(sentence);
        err.flush();
        return status;
    }

    private CommandLine console() {
        return Objects.requireNonNull(spec, "picocli fills it").commandLine();
    }
}
