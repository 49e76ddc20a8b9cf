package id.giliran.hub.report;

import id.giliran.protocol.DisplayTrouble;
import id.giliran.protocol.request.DisplayReportRequest;
import id.giliran.protocol.view.DisplayLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** The newest report of each hall display. Safe for use by many threads. */
public final class DisplayReports {
    /** Three reports long, as for kiosks. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private static final int MOST = 99;

    private final Map<Integer, Heard> heard = new ConcurrentSkipListMap<>();

    private record Heard(DisplayReportRequest report, Instant at) {}

    /** Whether a display can have this number. */
    public boolean knows(int display) {
        return display >= 1 && display <= MOST;
    }

    /**
     * A display says how it is.
     *
     * @param now hub time
     * @throws IllegalArgumentException if no display can have this number
     */
    public void report(int display, DisplayReportRequest report, Instant now) {
        if (!knows(display)) {
            throw new IllegalArgumentException("there is no display " + display);
        }
        heard.put(display, new Heard(report, now));
    }

    /** Every display that was ever heard, by number, as it is at this hub time. */
    public List<DisplayLine> lines(Instant now) {
        return heard.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), now))
                .toList();
    }

    private static DisplayLine line(int display, Heard heard, Instant now) {
        DisplayReportRequest report = heard.report();
        return new DisplayLine(
                display,
                report.name(),
                !now.isAfter(heard.at().plus(SILENCE)),
                troubles(report.troubles()),
                report.details());
    }

    /** A display newer than this hub may say more than the hub knows; that is left out. */
    private static Set<DisplayTrouble> troubles(List<String> words) {
        Set<DisplayTrouble> troubles = EnumSet.noneOf(DisplayTrouble.class);
        Arrays.stream(DisplayTrouble.values())
                .filter(trouble -> words.contains(trouble.word()))
                .forEach(troubles::add);
        return troubles;
    }
}
