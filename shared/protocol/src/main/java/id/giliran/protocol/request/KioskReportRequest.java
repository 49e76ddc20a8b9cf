package id.giliran.protocol.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a kiosk is. Sent on each change and every five seconds; kept in memory only, so it is no act of the journal.
 *
 * @param name what people call the kiosk
 * @param version of its program
 * @param canPrint whether a visitor can take a number there now
 * @param printer words of {@code PrinterState}, empty when all is well
 * @param paperLeftPercent how much of the roll is left by its paper meter, 0 to 100; -1 when unknown
 * @param needsStaff whether a visitor at it has called for staff; absent from a kiosk of before, which cannot
 */
public record KioskReportRequest(
        @Limit(40) String name,
        @Limit(40) String version,
        boolean canPrint,
        @Limit(40) List<String> printer,
        int paperLeftPercent,
        @Nullable Boolean needsStaff) {
    public KioskReportRequest {
        printer = List.copyOf(printer);
    }

    /** Of a kiosk at which nobody has called for staff. */
    public KioskReportRequest(
            String name, String version, boolean canPrint, List<String> printer, int paperLeftPercent) {
        this(name, version, canPrint, printer, paperLeftPercent, null);
    }
}
