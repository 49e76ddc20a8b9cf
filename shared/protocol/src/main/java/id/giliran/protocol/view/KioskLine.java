package id.giliran.protocol.view;

import id.giliran.protocol.PrinterState;
import java.util.Set;

/**
 * One kiosk, as its newest report has it.
 *
 * @param kiosk its number in the office, from 1
 * @param name what people call it, such as "Kios 1"
 * @param connected whether it has reported within the last fifteen seconds
 * @param canPrint whether a visitor can take a number there now; false when it is not connected
 * @param printer what is the matter with its printer; one that this client does not know yet is left out
 * @param paperLeftPercent how much of the roll is left by its paper meter, 0 to 100; -1 when unknown
 * @param needsStaff whether a visitor at it has called for staff
 * @param staffComing whether somebody has said that they go there
 */
public record KioskLine(
        int kiosk,
        String name,
        boolean connected,
        boolean canPrint,
        Set<PrinterState> printer,
        int paperLeftPercent,
        boolean needsStaff,
        boolean staffComing) {
    public KioskLine {
        printer = Set.copyOf(printer);
    }

    /** Of a kiosk at which nobody has called for staff. */
    public KioskLine(
            int kiosk,
            String name,
            boolean connected,
            boolean canPrint,
            Set<PrinterState> printer,
            int paperLeftPercent) {
        this(kiosk, name, connected, canPrint, printer, paperLeftPercent, false);
    }

    /** Of a kiosk to which nobody is on the way. */
    public KioskLine(
            int kiosk,
            String name,
            boolean connected,
            boolean canPrint,
            Set<PrinterState> printer,
            int paperLeftPercent,
            boolean needsStaff) {
        this(kiosk, name, connected, canPrint, printer, paperLeftPercent, needsStaff, false);
    }
}
