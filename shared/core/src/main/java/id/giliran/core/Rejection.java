package id.giliran.core;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A rule says no. Each names what the asker needs to understand it; nothing was changed. */
public sealed interface Rejection {

    /** No business day is open. */
    record DayNotOpen() implements Rejection {}

    /** The date has moved on and nobody has opened the new business day yet: no number is given for a day that is over. */
    record DayOver(LocalDate day) implements Rejection {}

    /** A business day is open already. */
    record DayAlreadyOpen(LocalDate day) implements Rejection {}

    /** A business day may not be opened twice, nor one before the last. */
    record DayInThePast(LocalDate day, LocalDate last) implements Rejection {}

    /** The new plan lacks something that today's tickets or counters still need; it can begin with the next day. */
    record PlanInUse(String missing) implements Rejection {}

    record UnknownService(ServiceId service) implements Rejection {}

    record UnknownStage(StageRef stage) implements Rejection {}

    record UnknownCounter(CounterNumber counter) implements Rejection {}

    /** The office has no kiosk of this number today. */
    record UnknownKiosk(KioskNumber kiosk) implements Rejection {}

    /** The kiosk was not asked for a reprint of this number today. */
    record UnknownReprint(KioskNumber kiosk, int reprint) implements Rejection {}

    record UnknownTicket(TicketId ticket) implements Rejection {}

    /** No ticket of today has this number. */
    record UnknownNumber(TicketNumber number) implements Rejection {}

    /** Two tickets may not have one id. */
    record TicketIdTaken(TicketId ticket) implements Rejection {}

    /** A kiosk tells of a number that it cannot have given for that service: {@code share} is what it can. */
    record NumberOutsideShare(KioskNumber kiosk, TicketNumber number, Ordinals share) implements Rejection {}

    /** Another ticket of today has this number. */
    record NumberTaken(TicketNumber number) implements Rejection {}

    /** A kiosk tells of a number of an earlier business day, which is over. */
    record OfflineDayOver(LocalDate issuedOn, LocalDate day) implements Rejection {}

    /** Outside the hours of the service; {@code opensAt} is in office time. */
    record ServiceClosed(ServiceId service, Optional<LocalDateTime> opensAt) implements Rejection {}

    /** The same, because today is a holiday. */
    record Holiday(ServiceId service, Optional<LocalDateTime> opensAt) implements Rejection {}

    record QuotaUsedUp(ServiceId service, int quota) implements Rejection {}

    /** All numbers of this part of the day are given; {@code opensAt} is when the next part begins, in office time. */
    record WindowUsedUp(ServiceId service, int quota, Optional<LocalDateTime> opensAt) implements Rejection {}

    /** The line lasts longer than the day: who came now would not be served before {@code closesAt}, in office time. */
    record TooLate(ServiceId service, LocalDateTime closesAt, Optional<LocalDateTime> opensAt) implements Rejection {}

    /** No override of the day has this number. */
    record UnknownOverride(int override) implements Rejection {}

    /** The override does not hold any more. */
    record OverrideOver(int override) implements Rejection {}

    /** An override needs an end: a time, or a count of numbers. */
    record OverrideEndless() implements Rejection {}

    /** No appointment that the office knows has the code. */
    record UnknownAppointment() implements Rejection {}

    /** The code stands for an appointment of another day. */
    record AppointmentOtherDay(LocalDate day) implements Rejection {}

    /** The code stands for an appointment for another service: {@code booked}. */
    record AppointmentOtherService(ServiceId service, ServiceId booked) implements Rejection {}

    /** A number was given for the appointment before. */
    record AppointmentUsed(TicketNumber number) implements Rejection {}

    /** The ticket is in another state than the act needs; {@code state} is its simple name, such as {@code Served}. */
    record WrongState(TicketId ticket, TicketNumber number, String state) implements Rejection {}

    /** Another counter has the ticket, or this one has another. */
    record NotAtThisCounter(TicketId ticket, TicketNumber number) implements Rejection {}

    /** Nobody is signed in at the counter. */
    record CounterClosed(CounterNumber counter) implements Rejection {}

    record CounterOnPause(CounterNumber counter) implements Rejection {}

    record CounterNotOnPause(CounterNumber counter) implements Rejection {}

    /** Somebody is signed in there already. */
    record CounterTaken(CounterNumber counter, String operator) implements Rejection {}

    /** The act comes from the window of somebody who works there no more: {@code operator} does. */
    record CounterTakenOver(CounterNumber counter, String operator) implements Rejection {}

    /** By the office's rule the next announcement, or the no-show, is in order only from then on. */
    record CalledJustNow(TicketId ticket, TicketNumber number, Instant from) implements Rejection {}

    /** By the office's rule the visitor must be called more often before not coming is noted. */
    record CallAgainFirst(TicketId ticket, TicketNumber number, int callsLeft) implements Rejection {}

    /** The visitor did not come and could come back until then. */
    record ComeBackOver(TicketId ticket, TicketNumber number, Instant until) implements Rejection {}

    /** More people than may come with one ticket of the service. */
    record PartyTooLarge(ServiceId service, int most) implements Rejection {}

    /** The service's list of what to bring has no such place. */
    record UnknownRequirement(ServiceId service, int requirement) implements Rejection {}

    /** The counter has a visitor and must finish first. */
    record CounterBusy(CounterNumber counter, TicketNumber number) implements Rejection {}

    record NothingWaiting(CounterNumber counter) implements Rejection {}

    record NothingToUndo(CounterNumber counter) implements Rejection {}

    /** The act needs a reason and none was given. */
    record ReasonMissing() implements Rejection {}
}
