package id.giliran.hub;

import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.reply.DeviceLine;
import id.giliran.protocol.reply.DevicesReply;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.RenameRequest;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code giliran hub devices}: asks the running hub. */
@Command(
        name = "devices",
        description = {
            "Lists the devices that the hub knows, and turns one away or names it.",
            "A device whose PC was stolen or replaced is revoked; a new one takes its place with 'giliran hub pair --replace'.",
            "The hub must be running."
        },
        mixinStandardHelpOptions = true,
        subcommands = {DevicesCommand.Revoke.class, DevicesCommand.Rename.class})
final class DevicesCommand extends OnHub {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    /** As many digits as a kiosk's technician screen tells. */
    private static final int COMPARED = 8;

    @Option(names = "--all", description = "also those that are no longer let in")
    private boolean all;

    @Override
    int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
        DevicesReply reply = hub.get(ApiPaths.DEVICES, DevicesReply.class);
        reply.devices().stream()
                .filter(device -> all || device.endedAt() == null)
                .forEach(device -> out.println(line(device)));
        boolean none = reply.devices().stream().noneMatch(device -> device.endedAt() == null);
        out.println(
                none
                        ? "No device is let in."
                        : "This hub is " + hub.mark().substring(0, COMPARED)
                                + "; a kiosk whose technician screen names another was let in by somebody else.");
        if (reply.waiting() > 0) {
            out.println(reply.waiting() + " waiting: type the code that the device shows after 'giliran hub pair'.");
        }
        return 0;
    }

    private static String line(DeviceLine device) {
        String ended = device.endedAt() == null ? "" : ", " + device.endedBy() + " " + at(device.endedAt());
        return device.id() + "  " + words(device.device()) + "  paired " + at(device.pairedAt())
                + (device.pairedBy().equals("itself") ? " by itself (this computer)" : " by a person") + ", last seen "
                + (device.seenAt() == null ? "never" : at(device.seenAt())) + ", certificate until "
                + DAY.format(device.certificateUntil().atZone(ZoneId.systemDefault())) + ended;
    }

    private static String at(Instant moment) {
        return TIME.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** A device as a person says it. */
    static String words(Device device) {
        return device.role().word() + (device.number() > 0 ? " " + device.number() : "") + " '" + device.name() + "'";
    }

    /** {@code giliran hub devices revoke}. */
    @Command(name = "revoke", description = "Turns a device away for ever, at once.", mixinStandardHelpOptions = true)
    static final class Revoke extends OnHub {
        @Parameters(paramLabel = "DEVICE", description = "such as kiosk-1f3a9c20be, or kiosk 1 as kiosk-1")
        private @Nullable String device;

        @Override
        int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
            DeviceLine revoked = hub.post(ApiPaths.device(idOf(hub, device), "revoke"), new NoBody(), DeviceLine.class);
            out.println("Revoked: " + words(revoked.device()) + ". It says so on its screen.");
            return 0;
        }
    }

    /** {@code giliran hub devices rename}. */
    @Command(name = "rename", description = "Gives a device another name.", mixinStandardHelpOptions = true)
    static final class Rename extends OnHub {
        @Parameters(index = "0", paramLabel = "DEVICE", description = "such as kiosk-1f3a9c20be, or kiosk 1 as kiosk-1")
        private @Nullable String device;

        @Parameters(index = "1", paramLabel = "NAME", description = "such as 'Kios pintu masuk', never a person's")
        private @Nullable String name;

        @Override
        int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
            DeviceLine renamed = hub.post(
                    ApiPaths.device(idOf(hub, device), "rename"),
                    new RenameRequest(String.valueOf(name)),
                    DeviceLine.class);
            out.println("Renamed: " + words(renamed.device()) + ".");
            return 0;
        }
    }

    /** The id itself, or that of the device that has this role and number now. */
    private static String idOf(HubConsole hub, @Nullable String typed)
            throws HubException, RefusedException, InterruptedException {
        String wanted = String.valueOf(typed);
        return hub.get(ApiPaths.DEVICES, DevicesReply.class).devices().stream()
                .filter(each -> each.endedAt() == null && each.device().number() > 0)
                .filter(each -> wanted.equals(
                        each.device().role().word() + "-" + each.device().number()))
                .map(DeviceLine::id)
                .findFirst()
                .orElse(wanted.replaceAll("[^A-Za-z0-9-]", ""));
    }
}
