package id.giliran.hub.journal;

import id.giliran.core.LostNumbers;
import id.giliran.core.OfficeEvent;
import id.giliran.core.UndoableAct;
import id.giliran.core.calling.CallReason;
import id.giliran.core.calling.Score;
import id.giliran.core.estimate.WaitRange;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.NoShowPlan;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.RuleName;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.GivenOffline;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** At least one of each event, with and without what may be absent. */
final class EventSamples {
    private static final TicketId TICKET = new TicketId("k7Qz-1");
    private static final CounterNumber COUNTER = new CounterNumber(3);
    private static final KioskNumber KIOSK = new KioskNumber(2);
    private static final Instant MOMENT = Instant.parse("2026-11-23T01:02:03.004Z");
    private static final TicketNumber NUMBER = new TicketNumber('A', 17);

    private EventSamples() {}

    static List<OfficeEvent> all() {
        return List.of(
                new OfficeEvent.DayOpened(SampleOffice.MONDAY, PlanSamples.usual()),
                new OfficeEvent.DayClosed(SampleOffice.MONDAY, 4),
                new OfficeEvent.PlanChanged(PlanSamples.usual()),
                new OfficeEvent.PlanChanged(PlanSamples.withKiosks()),
                new OfficeEvent.PlanChanged(PlanSamples.withRules()),
                new OfficeEvent.PlanChanged(
                        PlanSamples.forDesks(new NoShowPlan.Then.ComesBack(Optional.of(Duration.ofMinutes(60)), true))),
                new OfficeEvent.PlanChanged(PlanSamples.forDesks(new NoShowPlan.Then.GoesBack(5, 1))),
                new OfficeEvent.NumbersLeased(KIOSK, SampleOffice.PASSPORT, 801, 820),
                new OfficeEvent.ReprintAsked(TICKET, COUNTER, KIOSK, 4),
                new OfficeEvent.TicketReprinted(TICKET, 4, Confirmation.ACKNOWLEDGED),
                new OfficeEvent.ReprintFailed(TICKET, 5, "paper-out"),
                new OfficeEvent.JournalRestored(
                        SampleOffice.MONDAY, MOMENT, new LostNumbers(Map.of('C', 25, 'A', 50), 0)),
                new OfficeEvent.JournalRestored(SampleOffice.MONDAY, MOMENT, new LostNumbers(Map.of(), 1000)),
                new OfficeEvent.PlanChanged(PlanSamples.withSchedule()),
                new OfficeEvent.OverrideBegun(
                        1,
                        Optional.of(SampleOffice.PASSPORT),
                        Optional.of(MOMENT),
                        OptionalInt.of(5),
                        "Sari",
                        "banjir"),
                new OfficeEvent.OverrideBegun(
                        2, Optional.empty(), Optional.empty(), OptionalInt.of(5), "Sari", "banjir"),
                new OfficeEvent.OverrideEnded(2, "Sari"),
                new OfficeEvent.NumberGivenByOverride(1, TICKET),
                new OfficeEvent.MissingTold(SampleOffice.PASSPORT, List.of(1, 3), true),
                new OfficeEvent.OperatorSignedIn(COUNTER, "Sari \"S\" Çelik"),
                new OfficeEvent.CounterTakenOver(COUNTER, "Budi", "Sari"),
                new OfficeEvent.OperatorSignedOut(COUNTER, "Sari"),
                new OfficeEvent.CounterPaused(COUNTER, "salat"),
                new OfficeEvent.CounterResumed(COUNTER),
                new OfficeEvent.TicketIssued(TICKET, NUMBER, SampleOffice.PASSPORT, "id", true, Optional.empty()),
                new OfficeEvent.TicketIssued(
                        TICKET, new TicketNumber('C', 1000), SampleOffice.PICKUP, "zh-Hant", false, Optional.empty()),
                new OfficeEvent.TicketIssued(
                        TICKET,
                        new TicketNumber('A', 801),
                        SampleOffice.PASSPORT,
                        "id",
                        false,
                        Optional.of(new GivenOffline(KIOSK, MOMENT))),
                new OfficeEvent.TicketIssued(
                        TICKET,
                        NUMBER,
                        SampleOffice.PASSPORT,
                        "en",
                        false,
                        Optional.empty(),
                        Optional.of(MOMENT),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new OfficeEvent.TicketIssued(
                        TICKET,
                        NUMBER,
                        SampleOffice.PASSPORT,
                        "en",
                        false,
                        Optional.empty(),
                        Optional.of(MOMENT),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new AppointmentMark("x7_Kq-0"))),
                new OfficeEvent.TicketIssued(
                        TICKET,
                        NUMBER,
                        SampleOffice.PASSPORT,
                        "id",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(4),
                        Optional.empty(),
                        Optional.empty()),
                new OfficeEvent.TicketIssued(
                        TICKET,
                        NUMBER,
                        SampleOffice.PASSPORT,
                        "id",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new WaitRange(10, 20)),
                        Optional.empty()),
                new OfficeEvent.TicketPrinted(TICKET, Optional.empty()),
                new OfficeEvent.TicketPrinted(TICKET, Optional.of(Confirmation.ON_SCREEN)),
                new OfficeEvent.TicketTakenIn(TICKET, COUNTER),
                new OfficeEvent.PrintingFailed(TICKET, "no paper"),
                new OfficeEvent.ConfirmationTimedOut(TICKET),
                new OfficeEvent.TicketCalled(
                        TICKET,
                        COUNTER,
                        12,
                        new CallReason.ChosenByRule(score("k7Qz-1", 17, 725_250), List.of(), Optional.empty())),
                new OfficeEvent.TicketCalled(
                        TICKET,
                        COUNTER,
                        13,
                        new CallReason.ChosenByRule(
                                score("k7Qz-1", 17, 60_000),
                                List.of(score("x", 18, 30_000), score("y", 19, 1)),
                                Optional.empty())),
                new OfficeEvent.TicketCalled(
                        TICKET,
                        COUNTER,
                        13,
                        new CallReason.ChosenByRule(
                                score("k7Qz-1", 17, -60_000),
                                List.of(),
                                Optional.of(new CallReason.RuleUsed(
                                        new RuleName("passport-desk"), Policy.Kind.MAXIMUM_WAIT)))),
                new OfficeEvent.TicketCalled(TICKET, COUNTER, 14, new CallReason.ChosenByHand("dipanggil ulang")),
                new OfficeEvent.TicketRecalled(TICKET, COUNTER, 15),
                new OfficeEvent.ServingStarted(TICKET, COUNTER, Optional.empty()),
                new OfficeEvent.ServingStarted(TICKET, COUNTER, Optional.of(MOMENT)),
                new OfficeEvent.StageFinished(
                        TICKET, COUNTER, Outcome.COMPLETED, SampleOffice.BIOMETRICS, Optional.empty()),
                new OfficeEvent.StageFinished(
                        TICKET, COUNTER, Outcome.COMPLETED, SampleOffice.BIOMETRICS, Optional.of(MOMENT)),
                new OfficeEvent.TicketServed(TICKET, COUNTER, Outcome.DOCUMENTS_INCOMPLETE, Optional.empty()),
                new OfficeEvent.TicketServed(TICKET, COUNTER, Outcome.DOCUMENTS_INCOMPLETE, Optional.of(MOMENT)),
                new OfficeEvent.TicketServed(
                        TICKET, COUNTER, Outcome.DOCUMENTS_INCOMPLETE, Optional.empty(), Optional.of(List.of(1, 3))),
                new OfficeEvent.TicketMarkedNoShow(TICKET, COUNTER),
                new OfficeEvent.TicketMarkedNoShow(TICKET, COUNTER, Optional.of(MOMENT)),
                new OfficeEvent.TicketReturnedToQueue(TICKET, COUNTER),
                transferred(Optional.empty(), Placement.KEEP_ARRIVAL),
                transferred(Optional.of(new CounterNumber(5)), Placement.FIRST),
                new OfficeEvent.TicketTransferred(
                        TICKET,
                        COUNTER,
                        SampleOffice.HANDOVER,
                        Optional.empty(),
                        Placement.LAST,
                        MOMENT,
                        Optional.of("cap basah")),
                new OfficeEvent.TicketParked(TICKET, COUNTER, ""),
                new OfficeEvent.TicketResumed(TICKET, COUNTER),
                new OfficeEvent.TicketCancelled(TICKET, "pulang"),
                new OfficeEvent.TicketLeftUnserved(TICKET),
                new OfficeEvent.ActUndone(TICKET, COUNTER, UndoableAct.NO_SHOW));
    }

    private static OfficeEvent transferred(Optional<CounterNumber> only, Placement placement) {
        return new OfficeEvent.TicketTransferred(
                TICKET, COUNTER, SampleOffice.HANDOVER, only, placement, Instant.parse("2026-11-23T01:02:03.004Z"));
    }

    private static Score score(String ticket, int ordinal, long waitedMillis) {
        return new Score(
                new TicketId(ticket),
                new TicketNumber('A', ordinal),
                SampleOffice.DOCUMENTS,
                Duration.ofMillis(waitedMillis),
                100,
                Duration.ofMinutes(15));
    }
}
