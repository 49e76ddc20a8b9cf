package id.giliran.kiosk.visit;

import id.giliran.printing.port.PrinterException;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a visitor is: one screen each. */
public sealed interface Step {
    /** Whether the visitor is asked something, and can go back. */
    default boolean isQuestion() {
        return switch (this) {
            case UnderHeading q -> true;
            case Search q -> true;
            case CheckIn q -> true;
            case CheckInFault q -> true;
            case Appointment q -> true;
            case Requirements q -> true;
            case Missing q -> true;
            case Party q -> true;
            case PriorityQuestion q -> true;
            default -> false;
        };
    }

    /** Whether a service can be chosen here. */
    default boolean offersServices() {
        return this instanceof Home || this instanceof UnderHeading || this instanceof Search;
    }

    /** Whether a code that is scanned here is meant for the kiosk. */
    default boolean takesCode() {
        return offersServices() || this instanceof CheckIn || this instanceof CheckInFault;
    }

    /** The services. */
    record Home() implements Step {}

    /** The services under one heading. */
    record UnderHeading(String heading) implements Step {}

    /** What the visitor wants to do, in their own words. */
    record Search() implements Step {}

    /** The code of an appointment. */
    record CheckIn() implements Step {}

    /** The hub is asked what the code stands for. */
    record LookingUp() implements Step {}

    /**
     * There is no number for the code.
     *
     * @param day of the appointment where that is the reason and known
     */
    record CheckInFault(Why why, @Nullable LocalDate day) implements Step {
        public CheckInFault(Why why) {
            this(why, null);
        }

        /** Why not. */
        public enum Why {
            /** No appointment of today has it. */
            UNKNOWN,
            /** The appointment is on another day. */
            OTHER_DAY,
            /** The office takes nobody in now. */
            NOT_OPEN,
            /** A number was given for it before. */
            USED,
            /** Too many were tried. */
            TOO_MANY,
            /** Nobody can be asked. */
            HUB_AWAY
        }
    }

    /** The appointment that the code stands for. */
    record Appointment(Wish wish, Booking booking) implements Step {}

    /** What to bring, before a number is given. */
    record Requirements(Wish wish) implements Step {}

    /** Which of that the visitor has not with them. */
    record Missing(Wish wish) implements Step {}

    /** What to bring next time: the visitor goes without a number. */
    record ComeBack(Wish wish) implements Step {}

    /** How many people come with the number. */
    record Party(Wish wish) implements Step {}

    /** Which priority group, if any. */
    record PriorityQuestion() implements Step {}

    /**
     * The number is being given and printed.
     *
     * @param issued absent until the hub has given it
     */
    record Printing(ServiceTile service, @Nullable IssuedReply issued) implements Step {}

    /** The paper did not come out, and the visitor waits for what the printer lacks. */
    record Held(ServiceTile service, IssuedReply issued, PrinterException.Reason reason) implements Step {}

    /** The paper is out. */
    record Done(ServiceTile service, IssuedReply issued) implements Step {}

    /** There is no paper, but the number is valid as it stands on the screen. */
    record NumberOnScreen(ServiceTile service, IssuedReply issued) implements Step {}

    /** Something went wrong. */
    record Outage(Trouble trouble) implements Step {}
}
