package id.giliran.hub.access;

import id.giliran.protocol.pairing.DeviceRole;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The table of permissions, to be read by people. */
public final class PermissionSheet {
    private static final String NO = "-";

    private PermissionSheet() {}

    /** A line for each permission, under a heading. */
    public static List<String> lines() {
        return Stream.of(
                        Stream.of(
                                row("", "kiosk", "display", "counter", "console", "signed in", "who must stand there")),
                        Arrays.stream(Permission.values()).map(PermissionSheet::row),
                        Stream.of(
                                "",
                                "own: the kiosk, display or counter of its own number only. A person covers those before: "
                                        + "operator, supervisor, administrator.",
                                "console: programs of the hub's own user on the hub's own computer; they need nobody signed in.",
                                "without a certificate: nothing but what everybody may."))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String row(Permission permission) {
        Who who = permission.who();
        return row(
                permission.sentence(),
                device(who, DeviceRole.KIOSK),
                device(who, DeviceRole.DISPLAY),
                device(who, DeviceRole.COUNTER),
                device(who, DeviceRole.CONSOLE),
                who.person().map(PersonRole::word).orElse(NO),
                who.consent().map(PermissionSheet::words).orElse(NO));
    }

    private static String device(Who who, DeviceRole role) {
        if (who.anybody()) {
            return "all";
        }
        if (role == DeviceRole.CONSOLE) {
            return "yes";
        }
        if (!who.devices().contains(role)) {
            return NO;
        }
        return who.own() ? "own" : "yes";
    }

    private static String words(Consent consent) {
        return consent.by().word() + ", " + consent.need().words();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-77s %-7s %-7s %-7s %-7s %-13s %s", cells)
                .stripTrailing();
    }
}
