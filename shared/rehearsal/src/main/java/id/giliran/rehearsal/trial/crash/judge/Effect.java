package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.OfficeEvent.ConfirmationTimedOut;
import id.giliran.core.OfficeEvent.CounterPaused;
import id.giliran.core.OfficeEvent.CounterResumed;
import id.giliran.core.OfficeEvent.CounterTakenOver;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.MissingTold;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.OfficeEvent.OperatorSignedIn;
import id.giliran.core.OfficeEvent.OperatorSignedOut;
import id.giliran.core.OfficeEvent.PrintingFailed;
import id.giliran.core.OfficeEvent.ServingStarted;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketCancelled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketMarkedNoShow;
import id.giliran.core.OfficeEvent.TicketParked;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.OfficeEvent.TicketRecalled;
import id.giliran.core.OfficeEvent.TicketResumed;
import id.giliran.core.OfficeEvent.TicketReturnedToQueue;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.OfficeEvent.TicketTransferred;
import id.giliran.core.calling.CallReason.ChosenByHand;
import id.giliran.core.calling.CallReason.ChosenByRule;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.protocol.Json;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What an act must leave in the journal, and what a journal row says that was done: the same words for the same thing. */
final class Effect {
    private Effect() {}

    /** What an acknowledged act must have done. */
    static String of(Asked asked, String reply) {
        JsonNode told = Json.read(reply, JsonNode.class);
        String ticket = told.path("ticket").asString("");
        String place = asked.place();
        return switch (asked.word()) {
            case Asked.OPEN_DAY -> words(asked.word(), asked.field("day"));
            case Asked.ISSUE ->
                words(
                        asked.word(),
                        ticket,
                        told.path("number").asString(""),
                        asked.field("service"),
                        asked.field("language"),
                        !asked.field("priorityGroup").isEmpty(),
                        Instant.parse(told.path("issuedAt").asString("")));
            case Asked.OFFLINE ->
                words(asked.word(), place, asked.field("ticket"), asked.field("number"), asked.field("service"));
            case Asked.MISSING ->
                words(
                        asked.word(),
                        asked.field("service"),
                        asked.body().path("tookNumber").asBoolean(false));
            case "printed" -> words(asked.word(), place, asked.field("confirmation"));
            case "print-failed", "cancel", "pause" -> words(asked.word(), place, asked.field("reason"));
            case "sign-in" -> words(asked.word(), place, asked.field("operator"));
            case "call-next", "undo" -> words(asked.word(), place, ticket);
            case "call" -> words(asked.word(), place, ticket, asked.field("reason"));
            case "finish" -> words(asked.word(), place, asked.field("ticket"), asked.field("outcome"));
            case "transfer" -> words(asked.word(), place, asked.field("ticket"), asked.field("placement"));
            case "park" -> words(asked.word(), place, asked.field("ticket"), asked.field("note"));
            case "recall", "start", "no-show", "return", "resume-ticket" ->
                words(asked.word(), place, asked.field("ticket"));
            default -> words(asked.word(), place);
        };
    }

    /** What a row says that was done; empty for what the hub does by itself, and for what nobody asks for in this trial. */
    static Optional<String> of(StoredEvent row) {
        return switch (row.event()) {
            case OfficeEvent.ByCounter act -> Optional.of(ofCounter(act));
            case DayOpened opened -> Optional.of(words(Asked.OPEN_DAY, opened.day()));
            case TicketIssued issued -> Optional.of(issued(issued, row.hubTime()));
            case TicketPrinted printed ->
                printed.confirmation().map(how -> words("printed", printed.ticket(), kebab(how)));
            case PrintingFailed failed -> Optional.of(words("print-failed", failed.ticket(), failed.reason()));
            case TicketCancelled cancelled -> Optional.of(words("cancel", cancelled.ticket(), cancelled.reason()));
            case NumbersLeased leased -> Optional.of(words(Asked.NUMBERS, leased.kiosk()));
            case MissingTold told -> Optional.of(words(Asked.MISSING, told.service(), told.tookNumber()));
            case OperatorSignedIn in -> Optional.of(words("sign-in", in.counter(), in.operator()));
            case CounterTakenOver taken -> Optional.of(words("sign-in", taken.counter(), taken.operator()));
            case OperatorSignedOut out -> Optional.of(words("sign-out", out.counter()));
            case CounterPaused paused -> Optional.of(words("pause", paused.counter(), paused.reason()));
            case CounterResumed resumed -> Optional.of(words("resume", resumed.counter()));
            default -> Optional.empty();
        };
    }

    /** Whether the hub does this without being asked. */
    static boolean ofHubItself(OfficeEvent event) {
        return event instanceof ConfirmationTimedOut;
    }

    private static String issued(TicketIssued issued, Instant at) {
        return issued.offline()
                .map(given -> words(Asked.OFFLINE, given.kiosk(), issued.ticket(), issued.number(), issued.service()))
                .orElseGet(() -> words(
                        Asked.ISSUE,
                        issued.ticket(),
                        issued.number(),
                        issued.service(),
                        issued.language(),
                        issued.priority(),
                        at));
    }

    private static String ofCounter(OfficeEvent.ByCounter act) {
        return switch (act) {
            case TicketCalled call ->
                switch (call.reason()) {
                    case ChosenByRule _ -> words("call-next", call.counter(), call.ticket());
                    case ChosenByHand(String reason) -> words("call", call.counter(), call.ticket(), reason);
                };
            case TicketRecalled recall -> on("recall", recall);
            case ServingStarted started -> on("start", started);
            case StageFinished finished -> words("finish", act.counter(), act.ticket(), kebab(finished.outcome()));
            case TicketServed served -> words("finish", act.counter(), act.ticket(), kebab(served.outcome()));
            case TicketMarkedNoShow noShow -> on("no-show", noShow);
            case TicketReturnedToQueue returned -> on("return", returned);
            case TicketTransferred moved -> words("transfer", act.counter(), act.ticket(), kebab(moved.placement()));
            case TicketParked parked -> words("park", act.counter(), act.ticket(), parked.note());
            case TicketResumed resumed -> on("resume-ticket", resumed);
            case ActUndone undone -> on("undo", undone);
            default -> on(act.getClass().getSimpleName(), act);
        };
    }

    private static String on(String word, OfficeEvent.ByCounter act) {
        return words(word, act.counter(), act.ticket());
    }

    private static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(text.isEmpty() ? "" : " ").append(part);
        }
        return text.toString();
    }
}
