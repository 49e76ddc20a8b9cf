package id.giliran.kiosk.wording;

import id.giliran.fx.texts.Texts;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.protocol.PrinterState;
import java.util.Optional;

/** Says what is the matter with the printer, and where a visitor gets a number instead. */
public final class PrinterWords {
    private static final String KEYS = "printer.";

    private final Texts texts;

    public PrinterWords(Texts texts) {
        this.texts = texts;
    }

    /** The trouble in a few words, such as "Kertas printer habis". */
    public String title(Reason reason) {
        return title(PrinterStates.of(reason));
    }

    /** The state in a few words, such as "Kertas hampir habis". */
    public String title(PrinterState state) {
        return texts.text(KEYS + state.word() + ".title");
    }

    /**
     * What the visitor does now.
     *
     * @param kiosk name of the nearest kiosk that prints; empty where there is none, then the staff must help
     */
    public String remedy(Reason reason, Optional<String> kiosk) {
        PrinterState state = PrinterStates.of(reason);
        String elsewhere = state == PrinterState.OVERHEATED ? "go.wait-or-kiosk" : "go.kiosk";
        return kiosk.map(name -> texts.text(elsewhere, name)).orElseGet(() -> texts.text(KEYS + state.word() + ".do"));
    }
}
