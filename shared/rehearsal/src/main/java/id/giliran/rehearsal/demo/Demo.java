package id.giliran.rehearsal.demo;

import id.giliran.fx.screen.NoScreenException;
import id.giliran.hub.journal.JournalException;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.rehearsal.day.Chance;
import id.giliran.rehearsal.day.Pace;
import id.giliran.rehearsal.ledger.DayReport;
import id.giliran.rehearsal.ledger.JournalAudit;
import id.giliran.rehearsal.ledger.Ledger;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** One rehearsed day from opening to report. */
final class Demo {
    private final DemoOptions options;
    private final Narrator narrator;
    private final Ledger ledger = new Ledger();
    private final Pace pace;

    /** The one printer of all kiosks, so that each ticket's picture has a number of its own. */
    private final PaperPrinterPort paper;

    Demo(DemoOptions options, Narrator narrator) {
        this.options = options;
        this.narrator = narrator;
        this.pace = new Pace(options.speed());
        this.paper = new PaperPrinterPort(
                options.tickets(), PrinterProfile.generic80().roll());
    }

    /** Plays the day to its end; it ends at the asked time or when {@link #end} is called. */
    DayReport play() throws IOException, SettingsException, NoScreenException, JournalException {
        try (DemoOffice office = DemoOffice.open(options)) {
            narrator.say("The hub listens on " + office.place() + " (process "
                    + office.hub().pid() + ").");
            narrator.follow(office.connection());
            try (DemoPrinter printer = new DemoPrinter(paper);
                    DemoWindows windows =
                            DemoWindows.open(options, office, printer.tickets(office.config()), this::end)) {
                if (!options.headless()) {
                    narrator.say("Take a number at the kiosk and call it at counter " + options.counter()
                            + ". Ctrl-C, or closing all windows, ends the demo.");
                }
                live(office, windows, printer);
            }
            narrator.close();
        }
        return JournalAudit.of(options.data().resolve("journal.db"), ledger);
    }

    /** Ends the day early, from any thread. */
    void end() {
        pace.end();
    }

    private void live(DemoOffice office, DemoWindows windows, DemoPrinter printer) throws IOException {
        DemoPeople people = new DemoPeople(options, pace, ledger, paper);
        Photographer photographer = new Photographer(windows, options.pictures(), pace, narrator);
        List<Integer> counters = office.counters();
        people.come(office.connection(), counters);
        people.start(new PowerGuard(office.hub(), pace, narrator, options.powerCutAt(), options.powerCutFor()));
        if (options.printerTrouble()) {
            people.start(new PrinterTrouble(printer.emulated(), pace, narrator, photographer::kiosk));
        }
        if (options.headless()) {
            people.start(photographer);
        }
        if (options.autopilot() && options.visitors()) {
            people.start(new KioskHand(windows.kiosk(), pace, new Chance(options.seed(), "hand"), photographer::kiosk));
        }
        pace.passReal(options.forTime().orElse(Duration.ofDays(1)));
        if (options.headless()) {
            photographer.all("end");
            OfficePicture.compose(options.pictures(), options.tickets());
        }
        people.goHome();
    }
}
