package id.giliran.rehearsal.languages;

import id.giliran.counterclient.CounterClientProgram;
import id.giliran.display.DisplayProgram;
import id.giliran.fx.admission.AdmissionWords;
import id.giliran.kiosk.KioskProgram;
import java.util.List;

/** The programs that have texts, and the words that they share. */
final class Programs {
    static final List<Program> ALL = List.of(
            new Program("kiosk", KioskProgram.class),
            new Program("display", DisplayProgram.class),
            new Program("counter", CounterClientProgram.class),
            new Program(AdmissionWords.FILE, AdmissionWords.class));

    private Programs() {}

    /**
     * One program.
     *
     * @param name of its file in each language folder, without the ending
     * @param anchor beside which its own texts lie
     */
    record Program(String name, Class<?> anchor) {}
}
