package id.giliran.rehearsal.demo;

import id.giliran.rehearsal.ledger.DayReport;
import java.time.Duration;
import java.util.Locale;

/** The demo's last words. */
record Summary(DemoOptions options, DayReport report) {

    void print(Narrator narrator) {
        narrator.print("");
        narrator.print(String.format(
                Locale.ROOT,
                "Issued %d (%d while the hub was away), printed %d, void %d, called %d, served %d, no-show %d, still open %d.",
                report.issued(),
                report.offline(),
                report.printed(),
                report.voided(),
                report.called(),
                report.served(),
                report.noShow(),
                report.open()));
        if (report.called() > 0) {
            printWaits(narrator);
        }
        printPromises(narrator);
        narrator.print("Tickets: " + options.tickets());
        if (options.headless()) {
            narrator.print("Pictures: " + options.pictures());
        }
    }

    private void printWaits(Narrator narrator) {
        narrator.print(String.format(
                Locale.ROOT,
                "Wait from issue to first call: median %s, longest %s of office time (speed %s).",
                office(report.medianWait()),
                office(report.longestWait()),
                Double.toString(options.speed())));
    }

    private void printPromises(Narrator narrator) {
        if (report.holds()) {
            narrator.print("Every promise held: " + report.journalRows()
                    + " journal rows, chain whole, each number given once, each acknowledged act stored.");
        } else {
            report.broken().forEach(sentence -> narrator.print("BROKEN: " + sentence));
        }
    }

    private String office(Duration real) {
        long seconds = Math.round(real.toMillis() / 1000.0 * options.speed());
        return String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
    }
}
