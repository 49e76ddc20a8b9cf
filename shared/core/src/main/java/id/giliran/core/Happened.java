package id.giliran.core;

import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.OfficeEvent.ConfirmationTimedOut;
import id.giliran.core.OfficeEvent.OfTicket;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.OfficeEvent.TicketTakenIn;
import id.giliran.core.OfficeEvent.TicketTransferred;

/** How often something happened that leaves no trace in the state of a ticket. */
record Happened(int printed, int timedOut, int called, int transferred) {
    static final Happened NOTHING = new Happened(0, 0, 0, 0);

    Happened and(OfTicket event) {
        return switch (event) {
            case TicketPrinted _, TicketTakenIn _ -> new Happened(printed + 1, timedOut, called, transferred);
            case ConfirmationTimedOut _ -> new Happened(printed, timedOut + 1, called, transferred);
            case TicketCalled _ -> new Happened(printed, timedOut, called + 1, transferred);
            case ActUndone undone
            when undone.act() == UndoableAct.CALL -> new Happened(printed, timedOut, called - 1, transferred);
            case TicketTransferred _ -> new Happened(printed, timedOut, called, transferred + 1);
            default -> this;
        };
    }
}
