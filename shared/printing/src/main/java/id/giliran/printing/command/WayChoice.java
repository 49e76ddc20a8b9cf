package id.giliran.printing.command;

import id.giliran.printing.config.PrinterFile.Kind;
import id.giliran.printing.config.PrinterProfiles;
import id.giliran.printing.port.SerialSettings.FlowControl;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks which printer it is and how it is reached. */
final class WayChoice {
    private static final int LEAST_BAUD = 1200;
    private static final int MOST_BAUD = 921_600;

    private final Dialogue dialogue;
    private final Path config;

    WayChoice(Dialogue dialogue, Path config) {
        this.dialogue = dialogue;
        this.config = config;
    }

    Way way() throws IOException, AnswersEndedException {
        List<String> problems = new ArrayList<>();
        List<FoundWays.Found> found = FoundWays.look(problems);
        FoundWays.table(found).forEach(dialogue::say);
        problems.forEach(dialogue::say);
        while (true) {
            String answer = dialogue.ask(
                    "Which printer? Its number above, the address of one on the network, or the name of a port:",
                    found.isEmpty() ? "" : "1");
            if (answer.matches("\\d{1,3}")
                    && Integer.parseInt(answer) >= 1
                    && Integer.parseInt(answer) <= found.size()) {
                return completed(found.get(Integer.parseInt(answer) - 1).way(), false);
            }
            if (!answer.isEmpty() && !answer.matches("\\d{1,3}")) {
                return completed(named(answer), false);
            }
            dialogue.say("Please answer with a number from the table, an address such as 192.168.1.50, or a port.");
        }
    }

    private static Way named(String place) {
        if (place.matches("(?i)com\\d{1,3}") || (place.startsWith("/") && !place.startsWith("/dev/usb/lp"))) {
            return Way.serial(place, WayOptions.USUAL_BAUD, FlowControl.NONE);
        }
        return place.startsWith("/") ? Way.device(Path.of(place)) : Way.network(place);
    }

    /** The same way, with what must still be known of it. */
    Way completed(Way way, boolean baudKnown) throws IOException, AnswersEndedException {
        if (way.kind() == Kind.SERIAL && !baudKnown) {
            int baud = dialogue.number(
                    "How fast is the serial port? The printer's self-test page says its baud rate:",
                    WayOptions.USUAL_BAUD,
                    LEAST_BAUD,
                    MOST_BAUD);
            return way.with("baud", String.valueOf(baud)).with("flow-control", flowControl(way));
        }
        if (way.kind() == Kind.SPOOLER && !Boolean.parseBoolean(way.keys().get("graphic"))) {
            boolean escPos =
                    dialogue.yes("Is it a receipt printer, which knows ESC/POS? (An office printer gets drawn pages.)");
            return way.with("graphic", String.valueOf(!escPos));
        }
        return way;
    }

    private String flowControl(Way way) throws IOException, AnswersEndedException {
        String offered = way.keys().getOrDefault("flow-control", "none");
        while (true) {
            String answer = dialogue.ask(
                            "And its flow control (\"handshaking\"): none, xon-xoff, dtr-dsr or rts-cts?", offered)
                    .toLowerCase(Locale.ROOT);
            if (List.of("none", "xon-xoff", "dtr-dsr", "rts-cts").contains(answer)) {
                return answer;
            }
            dialogue.say("Please answer none, xon-xoff, dtr-dsr or rts-cts.");
        }
    }

    /** Which of the profiles comes nearest. */
    String profile(String offered) throws IOException, AnswersEndedException, SettingsException {
        PrinterProfiles profiles = PrinterProfiles.read(config);
        dialogue.say("Profiles:");
        for (String name : profiles.names()) {
            dialogue.say("  %-18s %s".formatted(name, profiles.named(name).title()));
        }
        while (true) {
            String answer = dialogue.ask("Which comes nearest to the printer?", offered);
            if (profiles.names().contains(answer)) {
                return answer;
            }
            dialogue.say("There is no profile \"" + answer + "\": take a name from the list.");
        }
    }

    /** A name for a profile of the office's own. */
    String ownName(String offered) throws IOException, AnswersEndedException {
        List<String> taken = PrinterProfiles.read(config).names();
        while (true) {
            String answer = dialogue.ask("A name for the profile of this printer:", offered);
            if (!answer.matches("[a-z0-9][a-z0-9-]{0,40}")) {
                dialogue.say("A name has small letters, digits and dashes only.");
            } else if (!taken.contains(answer) || dialogue.yes("There is a profile of that name: write over it?")) {
                return answer;
            }
        }
    }
}
