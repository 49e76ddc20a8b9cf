package id.giliran.rehearsal.demo;

import id.giliran.printing.emulator.EmulatedPrinter;
import id.giliran.printing.emulator.Trouble;
import id.giliran.rehearsal.day.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Lets the kiosk's printer fail in one way after the other, each time for a while. */
final class PrinterTrouble implements Runnable {
    private static final List<Trouble> TROUBLES =
            List.of(Trouble.OUT_OF_PAPER, Trouble.COVER_OPEN, Trouble.CUTTER_JAMMED, Trouble.SWITCHED_OFF);
    private static final Duration WELL = Duration.ofSeconds(7);
    private static final Duration ILL = Duration.ofSeconds(5);

    private final EmulatedPrinter printer;
    private final Pace pace;
    private final Narrator narrator;
    private final Consumer<String> photographer;

    /**
     * Trouble for this printer.
     *
     * @param photographer is told the name of each screen that should be kept
     */
    PrinterTrouble(EmulatedPrinter printer, Pace pace, Narrator narrator, Consumer<String> photographer) {
        this.printer = printer;
        this.pace = pace;
        this.narrator = narrator;
        this.photographer = photographer;
    }

    @Override
    public void run() {
        for (int next = 0; pace.passReal(WELL); next = (next + 1) % TROUBLES.size()) {
            suffer(TROUBLES.get(next));
        }
    }

    private void suffer(Trouble trouble) {
        String name = trouble.name().toLowerCase(Locale.ROOT);
        narrator.say("The kiosk's printer: " + name.replace('_', ' ') + ".");
        printer.begin(trouble);
        if (pace.passReal(ILL)) {
            photographer.accept("kiosk-printer-" + name.replace('_', '-'));
        }
        printer.end(trouble);
        narrator.say("The kiosk's printer is in order again.");
    }
}
