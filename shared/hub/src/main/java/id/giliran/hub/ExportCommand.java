package id.giliran.hub;

import id.giliran.hub.authority.OwnerOnly;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.request.ExportRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code giliran hub export}: asks the running hub. */
@Command(
        name = "export",
        description = {
            "Writes the journal of a business day to a file, one JSON object a line: events, then notes on devices and people.",
            "Two people of the staff list answer for it. The hub must be running."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand extends OnHub {
    @Option(names = "--day", paramLabel = "DAY", required = true, description = "the business day, as in 2026-11-23")
    private @Nullable LocalDate day;

    @Parameters(paramLabel = "FILE", description = "written anew, readable by its owner alone")
    private @Nullable Path file;

    @Override
    int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
        ExportRequest asked = new ExportRequest(Objects.requireNonNull(day, "picocli fills it"));
        String lines = new TwoPeople(hub, out, new Keyboard(out)).answerFor(() -> hub.answer(ApiPaths.EXPORTS, asked));
        Path target = Objects.requireNonNull(file, "picocli fills it").toAbsolutePath();
        try {
            OwnerOnly.write(target, lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new HubException(target + " cannot be written (" + unwritable + "); name another file.", unwritable);
        }
        out.println(lines.lines().count() + " lines are in " + target + ". It is noted who answered for it.");
        return 0;
    }
}
