package id.giliran.hub;

import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.OverrideReply;
import id.giliran.protocol.request.EndOverrideRequest;
import id.giliran.protocol.request.OverrideRequest;
import id.giliran.protocol.view.OfficeView;
import id.giliran.protocol.view.OfficeView.OverrideLine;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code giliran hub override}: asks the running hub. */
@Command(
        name = "override",
        description = {
            "Lets numbers be given beyond the quota, outside the hours or late in the day, for a while or for some tickets.",
            "Without --reason and --end it lists today's overrides. The hub must be running."
        },
        mixinStandardHelpOptions = true)
final class OverrideCommand extends OnHub {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

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

    @Override
    int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
        Integer ended = end;
        String why = reason;
        if (ended != null) {
            ActReply _ = hub.post(ApiPaths.endOverride(ended), new EndOverrideRequest(by), ActReply.class);
            out.println("Override " + ended + " is ended.");
        } else if (why == null) {
            list(hub.get(ApiPaths.OFFICE_VIEW, OfficeView.class), out);
        } else {
            OverrideRequest asked = new OverrideRequest(service, minutes, tickets, by, why);
            OverrideReply begun = new TwoPeople(hub, out, new Keyboard(out))
                    .answerFor(() -> hub.post(ApiPaths.OVERRIDES, asked, OverrideReply.class));
            out.println("Override " + begun.override()
                    + " holds from now on. It stands in the journal and on the day sheet.");
        }
        return 0;
    }

    private static void list(OfficeView office, PrintWriter out) {
        if (office.overrides().isEmpty()) {
            out.println("There is no override today.");
        }
        office.overrides()
                .forEach(line ->
                        out.println(sentence(line, ZoneId.of(office.office().zone()))));
    }

    private static String sentence(OverrideLine line, ZoneId zone) {
        String until = line.until() == null
                ? ""
                : ", until " + CLOCK.format(line.until().atZone(zone));
        String most = line.most() == null ? "" : ", for " + line.most() + " numbers";
        return line.override() + ". " + (line.service() == null ? "all services" : line.service()) + until + most + ", "
                + line.given() + " given, by " + line.by() + ": " + line.reason() + (line.holds() ? "" : " (over)");
    }
}
