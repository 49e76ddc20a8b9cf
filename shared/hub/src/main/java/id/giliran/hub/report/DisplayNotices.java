package id.giliran.hub.report;

import id.giliran.protocol.DisplayTrouble;
import id.giliran.protocol.view.DisplayLine;
import java.util.List;
import java.util.stream.Stream;

/** What is the matter with hall displays, in sentences for a technician that say what to do. */
public final class DisplayNotices {
    private DisplayNotices() {}

    /** A sentence for each trouble, display by display. */
    public static List<String> of(List<DisplayLine> displays) {
        return displays.stream().flatMap(DisplayNotices::of).toList();
    }

    private static Stream<String> of(DisplayLine display) {
        String who = "Display " + display.display() + " (" + display.name() + ") ";
        if (!display.connected()) {
            return Stream.of(who + "is silent: look whether it is switched on and its cable is in.");
        }
        String details = display.details().isEmpty() ? "" : " It says: " + String.join(" ", display.details());
        return display.troubles().stream().sorted().map(trouble -> who + sentence(trouble) + details);
    }

    private static String sentence(DisplayTrouble trouble) {
        return switch (trouble) {
            case NO_SOUND -> "cannot be heard: look whether its loudspeaker is plugged in and switched on.";
            case NO_VOICE -> "has no voice for a language: its calls ring only.";
            case CLIPS_MISSING -> "lacks clips of its recorded voice and uses another one: record them.";
            case PANEL_TOO_SMALL -> "is too small for its hall: give it a larger panel or hang it nearer.";
            case MEDIA_BROKEN -> "has a picture that cannot be shown: replace it.";
            case COUNTER_PANEL_LOST -> "has lost the number panel above a counter: look at its cable and its power.";
        };
    }
}
