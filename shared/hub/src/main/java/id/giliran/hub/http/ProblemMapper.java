package id.giliran.hub.http;

import id.giliran.core.Rejection;
import id.giliran.protocol.Problem;
import java.util.Map;

/** Tells each refusal of a rule as a problem: its code is the rejection's name, its facts are what a screen needs to say it. */
final class ProblemMapper {
    private static final int REFUSED = 409;
    private static final int UNKNOWN = 404;

    private ProblemMapper() {}

    static Problem problem(Rejection rejection) {
        boolean unknown = rejection.getClass().getSimpleName().startsWith("Unknown");
        return Problem.of(
                unknown ? UNKNOWN : REFUSED,
                Words.kebab(rejection.getClass().getSimpleName()),
                title(rejection),
                remedy(rejection),
                facts(rejection));
    }

    private static String title(Rejection rejection) {
        return switch (rejection) {
            case Rejection.DayNotOpen no -> "No business day is open.";
            case Rejection.DayOver no -> "The business day is over.";
            case Rejection.DayAlreadyOpen no -> "A business day is open already.";
            case Rejection.DayInThePast no -> "The day is not after the last business day.";
            case Rejection.PlanInUse no -> "The new plan lacks what today still needs.";
            case Rejection.UnknownService no -> "There is no such service.";
            case Rejection.UnknownStage no -> "There is no such stage.";
            case Rejection.UnknownCounter no -> "There is no such counter.";
            case Rejection.UnknownKiosk no -> "There is no such kiosk.";
            case Rejection.UnknownReprint no -> "The kiosk was not asked for this reprint today.";
            case Rejection.UnknownTicket no -> "There is no such ticket today.";
            case Rejection.UnknownNumber no -> "No ticket of today has this number.";
            case Rejection.TicketIdTaken no -> "The ticket's id is taken.";
            case Rejection.NumberOutsideShare no -> "The kiosk cannot have given this number for this service.";
            case Rejection.NumberTaken no -> "Another ticket of today has this number.";
            case Rejection.OfflineDayOver no -> "The number belongs to a business day that is over.";
            case Rejection.ServiceClosed no -> "The service gives no numbers at this hour.";
            case Rejection.Holiday no -> "Today is a holiday.";
            case Rejection.WindowUsedUp no -> "All numbers of this part of the day are given.";
            case Rejection.TooLate no -> "The line lasts longer than the day.";
            case Rejection.UnknownOverride no -> "There is no such override today.";
            case Rejection.OverrideOver no -> "The override is over already.";
            case Rejection.OverrideEndless no -> "The override has no end.";
            case Rejection.QuotaUsedUp no -> "All numbers of the service are given for today.";
            case Rejection.UnknownAppointment no -> "No appointment has this code.";
            case Rejection.AppointmentOtherDay no -> "The appointment is on another day.";
            case Rejection.AppointmentOtherService no -> "The appointment is for another service.";
            case Rejection.AppointmentUsed no -> "A number was given for this appointment before.";
            case Rejection.WrongState no -> "The ticket is in another state than this act needs.";
            case Rejection.NotAtThisCounter no -> "The ticket is not at this counter.";
            case Rejection.CounterClosed no -> "Nobody is signed in at the counter.";
            case Rejection.CounterOnPause no -> "The counter is on pause.";
            case Rejection.CounterNotOnPause no -> "The counter is not on pause.";
            case Rejection.CounterTaken no -> "Somebody else is signed in at the counter.";
            case Rejection.CounterTakenOver no -> "Somebody else works at this counter now.";
            case Rejection.CalledJustNow no -> "The visitor was called only just now.";
            case Rejection.CallAgainFirst no -> "The visitor has to be called again first.";
            case Rejection.ComeBackOver no -> "The time to come back is over.";
            case Rejection.PartyTooLarge no -> "So many people cannot come with one ticket of this service.";
            case Rejection.UnknownRequirement no -> "The service's list of what to bring has no such place.";
            case Rejection.CounterBusy no -> "The counter has a visitor.";
            case Rejection.NothingWaiting no -> "Nobody waits for this counter.";
            case Rejection.NothingToUndo no -> "There is nothing that can still be taken back.";
            case Rejection.ReasonMissing no -> "A reason is needed.";
        };
    }

    private static String remedy(Rejection rejection) {
        return switch (rejection) {
            case Rejection.DayNotOpen no -> "A person opens the day at a counter.";
            case Rejection.DayOver no -> "A person opens the new day at a counter.";
            case Rejection.DayAlreadyOpen no -> "Close it first, or open a later one.";
            case Rejection.DayInThePast no -> "A business day is opened once, and never one before the last.";
            case Rejection.PlanInUse no -> "The plan can begin with the next business day.";
            case Rejection.UnknownService no -> "Take one of the services of the kiosk's view.";
            case Rejection.UnknownStage no -> "Take one of the destinations of the counter's view.";
            case Rejection.UnknownCounter no -> "Take one of the counters of the office's view.";
            case Rejection.UnknownKiosk no -> Problems.KIOSK_REMEDY;
            case Rejection.UnknownReprint no -> "The kiosk's newest view tells which reprints are open.";
            case Rejection.UnknownTicket no -> "Tickets are known until the next business day opens.";
            case Rejection.UnknownNumber no -> "Compare it with the paper.";
            case Rejection.TicketIdTaken no -> "Ask again.";
            case Rejection.NumberOutsideShare no ->
                "The facts first and last tell the kiosk's share of each letter. Look whether two kiosks have one number in "
                        + "their kiosk.yaml; the visitor needs a new ticket.";
            case Rejection.NumberTaken no ->
                "Look whether two kiosks have one number in their kiosk.yaml; the visitor needs a new ticket.";
            case Rejection.OfflineDayOver no -> "Nothing needs to be done; its visitor needs a number of today.";
            case Rejection.ServiceClosed no -> "The fact opensAt tells the next opening, where it is known.";
            case Rejection.Holiday no -> "The fact opensAt tells the next opening, where it is known.";
            case Rejection.WindowUsedUp no -> "The fact opensAt tells when numbers are given again, where it is known.";
            case Rejection.TooLate no ->
                "The fact opensAt tells when numbers are given again; somebody may override it for those who must be served.";
            case Rejection.UnknownOverride no -> "The office's view lists the overrides of the day.";
            case Rejection.OverrideOver no -> "Nothing needs to be done.";
            case Rejection.OverrideEndless no -> "Say for how many minutes, for how many tickets, or both.";
            case Rejection.QuotaUsedUp no -> "Numbers are given again on the next business day.";
            case Rejection.UnknownAppointment no ->
                "Compare it with what the visitor was sent; staff see whether the list of the day has it.";
            case Rejection.AppointmentOtherDay no -> "The fact day tells which.";
            case Rejection.AppointmentOtherService no -> "The fact booked tells which; take the number for that one.";
            case Rejection.AppointmentUsed no ->
                "The fact number tells which; a counter can have its paper printed again.";
            case Rejection.WrongState no -> "The fact state tells where it is now; look at the newest view.";
            case Rejection.NotAtThisCounter no -> "Look at the newest view.";
            case Rejection.CounterClosed no -> "Sign in first.";
            case Rejection.CounterOnPause no -> "End the pause first.";
            case Rejection.CounterNotOnPause no -> "Nothing needs to be done.";
            case Rejection.CounterTaken no ->
                "Sign out there first, take another counter, or take this one over with takeOver.";
            case Rejection.CounterTakenOver no ->
                "Nothing was done. The fact operator names who works there; to go on, sign in again and take the counter over.";
            case Rejection.CalledJustNow no -> "Wait until the time that the fact from tells.";
            case Rejection.CallAgainFirst no ->
                "The fact callsLeft tells how often the office's rule still asks for it.";
            case Rejection.ComeBackOver no -> "The visitor needs a new number.";
            case Rejection.PartyTooLarge no ->
                "The fact most tells how many can; the others need a number of their own.";
            case Rejection.UnknownRequirement no ->
                "Take the places from requirements of the counter's newest view, counted from 1.";
            case Rejection.CounterBusy no -> "Finish with that visitor first.";
            case Rejection.NothingWaiting no -> "The view shows when somebody comes.";
            case Rejection.NothingToUndo no -> "Only a counter's very last act can be taken back, for a short time.";
            case Rejection.ReasonMissing no -> "Say why in a few words.";
        };
    }

    private static Map<String, String> facts(Rejection rejection) {
        return Facts.of(rejection);
    }
}
