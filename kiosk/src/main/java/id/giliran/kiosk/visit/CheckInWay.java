package id.giliran.kiosk.visit;

import id.giliran.kiosk.issuing.Inquiries;
import id.giliran.kiosk.issuing.LookUp;
import id.giliran.kiosk.visit.Step.CheckInFault.Why;
import id.giliran.protocol.reply.AppointmentReply;
import id.giliran.protocol.reply.AppointmentReply.Standing;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way of a visitor with an appointment: a code, what it stands for, and on to the number. */
public final class CheckInWay {
    /** Longer than any code that the hub takes. */
    private static final int TOO_LONG = 200;

    private final Place place;
    private final OfficeWatch office;
    private final Inquiries inquiries;

    CheckInWay(Place place, OfficeWatch office, Inquiries inquiries) {
        this.place = place;
        this.office = office;
        this.inquiries = inquiries;
    }

    /** Asks for the code. */
    public void open() {
        place.tapped(Step.Home.class).filter(home -> isOffered()).ifPresent(home -> place.ask(new Step.CheckIn()));
    }

    /** Asks for the code once more. */
    public void again() {
        place.tapped(Step.CheckInFault.class).ifPresent(fault -> place.leaveTo(new Step.CheckIn()));
    }

    /** Takes a code from the scanner or from the screen's keys; ignored where nobody is asked for one. */
    public void show(String code) {
        String read = code.strip();
        if (!place.now().takesCode() || !isOffered() || read.isEmpty()) {
            return;
        }
        if (!office.office().get().isFresh()) {
            place.leaveTo(new Step.CheckInFault(Why.HUB_AWAY));
        } else if (read.length() > TOO_LONG) {
            place.leaveTo(new Step.CheckInFault(Why.UNKNOWN));
        } else {
            Step.LookingUp asking = new Step.LookingUp();
            place.leaveTo(asking);
            inquiries.lookUp(read, found -> answered(asking, read, found));
        }
    }

    /** Whether appointments of today are known, as far as the hub has said. */
    private boolean isOffered() {
        @Nullable KioskView view = office.office().get().view();
        return view != null && view.checkIn();
    }

    /** An answer for a visitor who is gone shows nothing. */
    @SuppressWarnings("ReferenceEquality") // another visitor's look-up is an equal record
    private void answered(Step.LookingUp asking, String code, LookUp found) {
        if (place.now() != asking) {
            return;
        }
        place.leaveTo(
                switch (found) {
                    case LookUp.Known(var appointment) -> known(code, appointment);
                    case LookUp.Unknown() -> new Step.CheckInFault(Why.UNKNOWN);
                    case LookUp.OtherDay(var day) -> new Step.CheckInFault(Why.OTHER_DAY, day.orElse(null));
                    case LookUp.NotOpen() -> new Step.CheckInFault(Why.NOT_OPEN);
                    case LookUp.TooMany() -> new Step.CheckInFault(Why.TOO_MANY);
                    case LookUp.Away() -> new Step.CheckInFault(Why.HUB_AWAY);
                });
    }

    private Step known(String code, AppointmentReply appointment) {
        Optional<ServiceTile> service = service(appointment.service());
        if (appointment.standing() == Standing.USED) {
            return new Step.CheckInFault(Why.USED);
        }
        Booking booking = new Booking(code, appointment);
        return service.<Step>map(tile -> new Step.Appointment(Wish.of(tile, booking), booking))
                .orElseGet(() -> new Step.CheckInFault(Why.UNKNOWN));
    }

    private Optional<ServiceTile> service(String id) {
        return Optional.ofNullable(office.office().get().view()).stream()
                .flatMap(view -> view.services().stream())
                .filter(tile -> tile.id().equals(id))
                .findFirst();
    }
}
