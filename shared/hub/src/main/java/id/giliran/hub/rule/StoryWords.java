package id.giliran.hub.rule;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.OfficeEvent.ByCounter;
import id.giliran.core.OfficeEvent.ConfirmationTimedOut;
import id.giliran.core.OfficeEvent.OfReprint;
import id.giliran.core.OfficeEvent.OfTicket;
import id.giliran.core.OfficeEvent.PrintingFailed;
import id.giliran.core.OfficeEvent.ReprintAsked;
import id.giliran.core.OfficeEvent.ReprintFailed;
import id.giliran.core.OfficeEvent.ServingStarted;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketCancelled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketLeftUnserved;
import id.giliran.core.OfficeEvent.TicketMarkedNoShow;
import id.giliran.core.OfficeEvent.TicketParked;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.OfficeEvent.TicketRecalled;
import id.giliran.core.OfficeEvent.TicketReprinted;
import id.giliran.core.OfficeEvent.TicketResumed;
import id.giliran.core.OfficeEvent.TicketReturnedToQueue;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.OfficeEvent.TicketTakenIn;
import id.giliran.core.OfficeEvent.TicketTransferred;
import id.giliran.core.calling.CallReason.ChosenByHand;
import id.giliran.core.calling.CallReason.ChosenByRule;
import id.giliran.core.calling.Score;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.GivenOffline;
import id.giliran.core.ticket.Outcome;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One sentence for each thing that can happen to a ticket. */
record StoryWords(RuleTexts texts) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    String own(Office before, Instant at, OfTicket event) {
        return switch (event) {
            case TicketIssued issued -> issued(before, issued);
            case TicketPrinted _ -> texts.sentence("story.printed");
            case PrintingFailed failed -> texts.sentence("story.not-printed", failed.reason());
            case ConfirmationTimedOut _ -> texts.sentence("story.timed-out");
            case TicketCancelled cancelled -> texts.sentence("story.cancelled", cancelled.reason());
            case TicketLeftUnserved _ -> texts.sentence("story.unserved");
            case TicketCalled call -> called(before, at, call);
            case ByCounter act -> texts.sentence("story.at", act.counter(), atCounter(before, act));
        };
    }

    private String issued(Office before, TicketIssued issued) {
        String given = texts.sentence("story.issued", issued.number(), texts.service(issued.service()));
        String priority = issued.priority() ? " " + texts.sentence("story.priority") : "";
        String slot = issued.appointment()
                .map(begin -> " " + texts.sentence("story.slot", clock(before, begin)))
                .orElse("");
        String offline = issued.offline()
                .map(GivenOffline::issuedAt)
                .map(then -> " " + texts.sentence("story.offline", clock(before, then)))
                .orElse("");
        return given + priority + slot + offline;
    }

    private static String clock(Office office, Instant time) {
        return CLOCK.format(LocalTime.ofInstant(time, office.plan().zone()));
    }

    private String called(Office before, Instant at, TicketCalled call) {
        return switch (call.reason()) {
            case ChosenByHand hand -> texts.sentence("story.by-hand", call.counter(), hand.reason());
            case ChosenByRule reason ->
                texts.sentence("story.called", call.counter(), why(before, at, call, reason), rivals(reason));
        };
    }

    String passedOver(Office before, Instant at, TicketCalled call, ChosenByRule reason) {
        return texts.sentence(
                "story.passed-over", call.counter(), reason.winner().number(), why(before, at, call, reason));
    }

    private String why(Office before, Instant at, TicketCalled call, ChosenByRule reason) {
        return new WhySentence(texts, before, at).of(call.counter(), reason)
                + reason.rule().map(rule -> " [" + rule.name() + "]").orElse("");
    }

    /** The best of each other line, with their waits. */
    private String rivals(ChosenByRule reason) {
        List<String> waits = reason.rivals().stream().map(this::wait).toList();
        return waits.isEmpty() ? "" : " " + texts.sentence("story.rivals", texts.joined(waits));
    }

    private String wait(Score rival) {
        return texts.sentence("story.rival", rival.number(), texts.time(rival.waited()));
    }

    private String atCounter(Office before, ByCounter act) {
        return switch (act) {
            case TicketTakenIn _ -> texts.sentence("story.taken-in");
            case TicketCalled _ -> "";
            case TicketRecalled _ -> texts.sentence("story.recalled");
            case ServingStarted _ -> texts.sentence("story.started");
            case StageFinished done -> texts.sentence("story.stage-done", outcome(done.outcome()), stage(done.next()));
            case TicketServed done -> served(before, done);
            case TicketMarkedNoShow missed ->
                missed.eligibleAt()
                        .map(since -> texts.sentence("story.goes-back", clock(before, since)))
                        .orElseGet(() -> texts.sentence("story.no-show"));
            case TicketReturnedToQueue _ -> texts.sentence("story.returned");
            case TicketTransferred to -> transferred(to);
            case TicketParked parked -> texts.sentence("story.parked", parked.note());
            case TicketResumed _ -> texts.sentence("story.resumed");
            case ActUndone undone ->
                texts.sentence("story.undone." + undone.act().name().toLowerCase(Locale.ROOT));
        };
    }

    private String served(Office before, TicketServed done) {
        String over = texts.sentence("story.served", outcome(done.outcome()));
        List<Integer> missing = done.missing().orElse(List.of());
        return before.ticket(done.ticket())
                .filter(_ -> !missing.isEmpty())
                .map(ticket -> over
                        + " "
                        + texts.sentence(
                                "story.missing",
                                texts.requirements(ticket.slip().service(), missing)))
                .orElse(over);
    }

    private String transferred(TicketTransferred to) {
        String note = to.note()
                .filter(text -> !text.isBlank())
                .map(text -> " " + texts.sentence("story.note", text))
                .orElse("");
        return destination(to) + note;
    }

    private String destination(TicketTransferred to) {
        String place = texts.sentence("story.place." + to.placement().name().toLowerCase(Locale.ROOT));
        return to.only()
                .map(counter -> texts.sentence("story.to-counter", counter, place))
                .orElseGet(() -> texts.sentence("story.to-stage", stage(to.stage()), place));
    }

    private String outcome(Outcome outcome) {
        return texts.sentence("story.outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private String stage(StageRef stage) {
        return texts.stages(List.of(stage));
    }

    String reprint(OfReprint paper) {
        return switch (paper) {
            case ReprintAsked asked -> texts.sentence("story.reprint-asked", asked.counter(), asked.kiosk());
            case TicketReprinted _ -> texts.sentence("story.reprinted");
            case ReprintFailed failed -> texts.sentence("story.reprint-failed", failed.reason());
        };
    }
}
