package id.giliran.hub.report;

import id.giliran.protocol.PrinterState;
import id.giliran.protocol.view.KioskLine;
import java.util.List;
import java.util.stream.Stream;

/** What is the matter with kiosks, in sentences for a technician that say what to do. */
public final class KioskNotices {
    private KioskNotices() {}

    /** A sentence for each trouble, kiosk by kiosk. */
    public static List<String> of(List<KioskLine> kiosks) {
        return kiosks.stream().flatMap(KioskNotices::of).toList();
    }

    private static Stream<String> of(KioskLine kiosk) {
        String who = "Kiosk " + kiosk.kiosk() + " (" + kiosk.name() + ") ";
        if (!kiosk.connected()) {
            return Stream.of(who + "is silent: look whether it is switched on and its cable is in.");
        }
        if (kiosk.printer().isEmpty() && !kiosk.canPrint()) {
            return Stream.of(who + "gives no tickets: look at its screen.");
        }
        Stream<String> troubles = kiosk.printer().stream().sorted().map(state -> who + trouble(state));
        return kiosk.needsStaff() && !kiosk.staffComing()
                ? Stream.concat(Stream.of(who + "has a visitor who asks for help: go there."), troubles)
                : troubles;
    }

    private static String trouble(PrinterState state) {
        return switch (state) {
            case PAPER_NEAR_END -> "is nearly out of paper: have a new roll ready.";
            case PAPER_OUT -> "is out of paper: put in a new roll.";
            case COVER_OPEN -> "has its printer cover open: close it.";
            case CUTTER_JAMMED -> "has a jammed cutter: switch the printer off and take out the paper.";
            case OVERHEATED -> "has a printer that is too hot: let it cool down, it goes on by itself.";
            case FAULTY -> "has a broken printer: switch it off and on, and if that does not help replace it.";
            case OFFLINE -> "has a printer that does not answer: switch it on, or press its online button.";
            case UNPLUGGED -> "has lost its printer: put in the cable.";
            case STUCK -> "has a printer that takes nothing in: switch it off and on.";
            case QUEUE_PAUSED -> "has a print queue that is paused: start it again.";
            case TICKET_NOT_TAKEN -> "has a ticket in its presenter that nobody takes: take it out.";
        };
    }
}
