package id.giliran.hub.http;

import id.giliran.core.Rejection;
import java.util.Map;
import java.util.TreeMap;

/** What a screen needs to tell a refusal in its own words. */
final class Facts {
    private Facts() {}

    static Map<String, String> of(Rejection rejection) {
        return switch (rejection) {
            case Rejection.DayNotOpen no -> Map.of();
            case Rejection.DayOver(var day) -> facts("day", day);
            case Rejection.DayAlreadyOpen(var day) -> facts("day", day);
            case Rejection.DayInThePast(var day, var last) -> facts("day", day, "last", last);
            case Rejection.PlanInUse(var missing) -> facts("missing", missing);
            case Rejection.UnknownService(var service) -> facts("service", service);
            case Rejection.UnknownStage(var stage) -> facts("stage", stage);
            case Rejection.UnknownCounter(var counter) -> facts("counter", counter);
            case Rejection.UnknownKiosk(var kiosk) -> facts("kiosk", kiosk);
            case Rejection.UnknownReprint(var kiosk, var reprint) -> facts("kiosk", kiosk, "reprint", reprint);
            case Rejection.UnknownTicket(var ticket) -> facts("ticket", ticket);
            case Rejection.UnknownNumber(var number) -> facts("number", number);
            case Rejection.TicketIdTaken(var ticket) -> facts("ticket", ticket);
            case Rejection.NumberOutsideShare(var kiosk, var number, var share) ->
                facts("kiosk", kiosk, "number", number, "first", share.first(), "last", share.last());
            case Rejection.NumberTaken(var number) -> facts("number", number);
            case Rejection.OfflineDayOver(var issuedOn, var day) -> facts("issuedOn", issuedOn, "day", day);
            case Rejection.ServiceClosed(var service, var opensAt) ->
                opensAt.map(at -> facts("service", service, "opensAt", at)).orElseGet(() -> facts("service", service));
            case Rejection.Holiday(var service, var opensAt) ->
                opensAt.map(at -> facts("service", service, "opensAt", at)).orElseGet(() -> facts("service", service));
            case Rejection.WindowUsedUp(var service, var quota, var opensAt) ->
                opensAt.map(at -> facts("service", service, "quota", quota, "opensAt", at))
                        .orElseGet(() -> facts("service", service, "quota", quota));
            case Rejection.TooLate(var service, var closesAt, var opensAt) ->
                opensAt.map(at -> facts("service", service, "closesAt", closesAt, "opensAt", at))
                        .orElseGet(() -> facts("service", service, "closesAt", closesAt));
            case Rejection.UnknownOverride(var override) -> facts("override", override);
            case Rejection.OverrideOver(var override) -> facts("override", override);
            case Rejection.OverrideEndless no -> Map.of();
            case Rejection.QuotaUsedUp(var service, var quota) -> facts("service", service, "quota", quota);
            case Rejection.UnknownAppointment no -> Map.of();
            case Rejection.AppointmentOtherDay(var day) -> facts("day", day);
            case Rejection.AppointmentOtherService(var service, var booked) ->
                facts("service", service, "booked", booked);
            case Rejection.AppointmentUsed(var number) -> facts("number", number);
            case Rejection.WrongState(var ticket, var number, var state) ->
                facts("ticket", ticket, "number", number, "state", Words.kebab(state));
            case Rejection.NotAtThisCounter(var ticket, var number) -> facts("ticket", ticket, "number", number);
            case Rejection.CounterClosed(var counter) -> facts("counter", counter);
            case Rejection.CounterOnPause(var counter) -> facts("counter", counter);
            case Rejection.CounterNotOnPause(var counter) -> facts("counter", counter);
            case Rejection.CounterTaken(var counter, var operator) -> facts("counter", counter, "operator", operator);
            case Rejection.CounterTakenOver(var counter, var operator) ->
                facts("counter", counter, "operator", operator);
            case Rejection.CalledJustNow(var ticket, var number, var from) ->
                facts("ticket", ticket, "number", number, "from", from);
            case Rejection.CallAgainFirst(var ticket, var number, var left) ->
                facts("ticket", ticket, "number", number, "callsLeft", left);
            case Rejection.ComeBackOver(var ticket, var number, var until) ->
                facts("ticket", ticket, "number", number, "until", until);
            case Rejection.PartyTooLarge(var service, var most) -> facts("service", service, "most", most);
            case Rejection.UnknownRequirement(var service, var requirement) ->
                facts("service", service, "requirement", requirement);
            case Rejection.CounterBusy(var counter, var number) -> facts("counter", counter, "number", number);
            case Rejection.NothingWaiting(var counter) -> facts("counter", counter);
            case Rejection.NothingToUndo(var counter) -> facts("counter", counter);
            case Rejection.ReasonMissing no -> Map.of();
        };
    }

    /** Names and values in turn. */
    private static Map<String, String> facts(Object... namesAndValues) {
        Map<String, String> facts = new TreeMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            facts.put(namesAndValues[index].toString(), namesAndValues[index + 1].toString());
        }
        return facts;
    }
}
