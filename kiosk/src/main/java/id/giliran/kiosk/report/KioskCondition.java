package id.giliran.kiosk.report;

import id.giliran.kiosk.issuing.PrinterLook;
import id.giliran.kiosk.visit.Timing;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.request.KioskReportRequest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a report of what the printer says. Every ticket lies in the presenter for a moment; only one that stays there is news. */
public final class KioskCondition {
    private static final Duration TAKEN_BY_THEN = Duration.ofSeconds(10);

    private final String name;
    private final String version;
    private final Timing timing;
    private @Nullable Duration ticketThereSince;

    /** @param version of this program */
    public KioskCondition(String name, String version, Timing timing) {
        this.name = name;
        this.version = version;
        this.timing = timing;
    }

    /**
     * What is to be told after this look at the printer.
     *
     * @param needsStaff whether a visitor calls for staff
     */
    public KioskReportRequest report(PrinterLook look, boolean needsStaff) {
        Set<PrinterState> states = EnumSet.noneOf(PrinterState.class);
        states.addAll(look.states());
        if (!isForgotten(states.contains(PrinterState.TICKET_NOT_TAKEN))) {
            states.remove(PrinterState.TICKET_NOT_TAKEN);
        }
        List<String> words = states.stream().map(PrinterState::word).toList();
        return new KioskReportRequest(name, version, look.canPrint(), words, look.paperLeftPercent(), needsStaff);
    }

    private boolean isForgotten(boolean there) {
        Duration now = timing.elapsed();
        if (!there) {
            ticketThereSince = null;
            return false;
        }
        if (ticketThereSince == null) {
            ticketThereSince = now;
        }
        return now.minus(ticketThereSince).compareTo(TAKEN_BY_THEN) >= 0;
    }
}
