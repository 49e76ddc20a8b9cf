package id.giliran.hub.report;

import id.giliran.protocol.PrinterState;
import id.giliran.protocol.request.KioskReportRequest;
import id.giliran.protocol.view.KioskLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The newest report of each kiosk. Safe for use by many threads. */
public final class KioskReports {
    /** Three reports long, so that one that got lost makes no kiosk look dead. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final int kiosks;
    private final Map<Integer, Heard> heard = new ConcurrentSkipListMap<>();

    /** Kiosks whose visitor somebody has said they go to. */
    private final Set<Integer> attended = ConcurrentHashMap.newKeySet();

    private record Heard(KioskReportRequest report, Instant at) {}

    /** @param kiosks how many the office has; only they are heard */
    public KioskReports(int kiosks) {
        this.kiosks = kiosks;
    }

    /** Whether the office has a kiosk of this number. */
    public boolean knows(int kiosk) {
        return kiosk >= 1 && kiosk <= kiosks;
    }

    /**
     * A kiosk says how it is.
     *
     * @param now hub time
     * @return whether this shows something new
     * @throws IllegalArgumentException if the office has no such kiosk
     */
    public boolean report(int kiosk, KioskReportRequest report, Instant now) {
        if (!knows(kiosk)) {
            throw new IllegalArgumentException("there is no kiosk " + kiosk);
        }
        Heard after = new Heard(report, now);
        Heard before = heard.put(kiosk, after);
        boolean over = !Boolean.TRUE.equals(report.needsStaff()) && attended.remove(kiosk);
        return over || before == null || !line(kiosk, before, now).equals(line(kiosk, after, now));
    }

    /**
     * Somebody goes to the visitor who called for staff there. Holds until the kiosk reports that nobody calls any more.
     *
     * @param now hub time
     * @return whether this shows something new
     */
    public boolean attend(int kiosk, Instant now) {
        Heard last = heard.get(kiosk);
        return last != null && line(kiosk, last, now).needsStaff() && attended.add(kiosk);
    }

    /** Every kiosk that was ever heard, by number, as it is at this hub time. */
    public List<KioskLine> lines(Instant now) {
        return heard.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), now))
                .toList();
    }

    private KioskLine line(int kiosk, Heard heard, Instant now) {
        KioskReportRequest report = heard.report();
        boolean connected = !now.isAfter(heard.at().plus(SILENCE));
        boolean needsStaff = connected && Boolean.TRUE.equals(report.needsStaff());
        return new KioskLine(
                kiosk,
                report.name(),
                connected,
                connected && report.canPrint(),
                states(report.printer()),
                report.paperLeftPercent(),
                needsStaff,
                needsStaff && attended.contains(kiosk));
    }

    /** A kiosk newer than this hub may say more than the hub knows; that is left out. */
    private static Set<PrinterState> states(List<String> words) {
        Set<PrinterState> states = EnumSet.noneOf(PrinterState.class);
        Arrays.stream(PrinterState.values())
                .filter(state -> words.contains(state.word()))
                .forEach(states::add);
        return states;
    }
}
