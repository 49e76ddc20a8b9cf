package id.giliran.kiosk.issuing;

import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.protocol.PrinterState;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the printer since it was last looked at.
 *
 * @param fault what keeps it from printing, the cause that a person removes first
 * @param states the same in the words of the house, with the warnings; empty when all is well
 * @param paperLeftPercent how much of the roll is left by the paper meter, 0 to 100; -1 when unknown
 */
public record PrinterLook(Optional<Reason> fault, Set<PrinterState> states, int paperLeftPercent) {
    /** Nothing is known to be the matter. */
    public static final PrinterLook WELL = new PrinterLook(Optional.empty(), Set.of(), -1);

    public PrinterLook {
        states = Set.copyOf(states);
    }

    public boolean canPrint() {
        return fault.isEmpty();
    }
}
