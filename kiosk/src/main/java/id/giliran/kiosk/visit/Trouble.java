package id.giliran.kiosk.visit;

import id.giliran.kiosk.issuing.Order;
import id.giliran.printing.port.PrinterException;
import id.giliran.protocol.Problem;
import id.giliran.protocol.view.KioskView.ServiceTile;

/** Why a visitor has no paper. */
public sealed interface Trouble {
    /** The hub did not answer; the same order may be given again. */
    record HubLost(Order order) implements Trouble {}

    /** The paper did not come out, or would not. */
    record PrinterTrouble(PrinterException.Reason reason) implements Trouble {}

    /** Neither hub nor printer has said anything for too long. */
    record Slow() implements Trouble {}

    /** The hub said no. */
    record Refused(ServiceTile service, Problem problem) implements Trouble {}
}
