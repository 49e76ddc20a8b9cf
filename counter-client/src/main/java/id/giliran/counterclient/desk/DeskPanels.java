package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.PeopleActs;
import id.giliran.counterclient.panel.CallViewModel;
import id.giliran.counterclient.panel.Choice;
import id.giliran.counterclient.panel.ChoiceViewModel;
import id.giliran.counterclient.panel.ConsentViewModel;
import id.giliran.counterclient.panel.OutcomeViewModel;
import id.giliran.counterclient.panel.PanelHead;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.panel.ParkViewModel;
import id.giliran.counterclient.panel.QuestionViewModel;
import id.giliran.counterclient.panel.Selection;
import id.giliran.counterclient.panel.Ticks;
import id.giliran.counterclient.wording.Wording;
import id.giliran.hubclient.CounterActs;
import id.giliran.protocol.request.ConsentRequest;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import id.giliran.protocol.view.CounterView.ParkedTicket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions of the desk, each filled from the newest view. */
final class DeskPanels {
    private static final List<String> PAUSES = List.of("break", "lunch", "prayer", "meeting");
    private static final List<String> NOTES = List.of("family-card", "identity-card", "payment", "photo", "form");
    private static final List<String> REASONS = List.of("missed-call", "documents-back", "supervisor");
    private static final String INCOMPLETE = "documents-incomplete";

    private final DeskWork work;
    private final Wording wording;
    private final RailWords railWords;

    DeskPanels(DeskWork work, Wording wording) {
        this.work = work;
        this.wording = wording;
        this.railWords = new RailWords(wording);
    }

    PanelViewModel transfer(CounterView view, Current current) {
        return new TransferPanel(work, wording).of(view, current);
    }

    PanelViewModel reprint(CounterView view) {
        return new ReprintPanel(work, wording).of(view);
    }

    /** @param byNextStep the next step asks it, and its key answers */
    PanelViewModel noShow(CounterView view, Current current, Instant now, boolean byNextStep) {
        PanelHead head = head(
                "no-show",
                current.number(),
                new NoShowWords(wording).advice(view, current, now),
                true,
                current.ticket());
        return new QuestionViewModel(head, work.wish("no-show", acts -> acts.noShow(current.ticket())), byNextStep);
    }

    PanelViewModel returning(Current current) {
        PanelHead head = head("return", current.number(), wording.text("return.advice"), true, current.ticket());
        return new QuestionViewModel(head, work.wish("return", acts -> acts.returnToQueue(current.ticket())));
    }

    PanelViewModel signOut(CounterView view) {
        String parked = view.parked().stream().map(ParkedTicket::number).collect(Collectors.joining(", "));
        String subject = wording.text("counter.name", view.counter());
        String advice =
                parked.isEmpty() ? wording.text("sign-out.advice") : wording.text("sign-out.advice-parked", parked);
        PanelHead head = head("sign-out", subject, advice, !parked.isEmpty(), "");
        return new QuestionViewModel(head, work.wish("sign-out", CounterActs::signOut));
    }

    /**
     * Asks for a second person.
     *
     * @param act what the hub wants consent to
     * @param goOn does it then
     */
    ConsentViewModel consent(int counter, String act, Runnable goOn) {
        String key = "consent.advice." + act;
        String advice = wording.text(wording.has(key) ? key : "consent.advice");
        return new ConsentViewModel(
                head("consent", "", advice, false, ""),
                wording,
                (person, secret) -> PeopleActs.consent(
                        wording.text("consent.confirm"), new ConsentRequest(counter, act, person, secret)),
                goOn);
    }

    PanelViewModel park(Current current) {
        PanelHead head = head("park", current.number(), wording.text("park.advice"), false, current.ticket());
        return new ParkViewModel(
                head,
                wording,
                phrases("park.note.", NOTES),
                note -> work.wish("park", acts -> acts.park(current.ticket(), note)));
    }

    PanelViewModel pause(CounterView view) {
        PanelHead head = head("pause", "", wording.text("pause.advice"), false, "");
        Selection reasons = view.pauseReasons().isEmpty()
                ? phrases("pause.", PAUSES)
                : new Selection(view.pauseReasons().stream()
                        .map(reason -> new Choice(reason.id(), wording.name(reason.name()), ""))
                        .toList());
        return new ChoiceViewModel(head, reasons, reason -> work.wish("pause", acts -> acts.pause(reason.id())));
    }

    PanelViewModel outcome(Current current) {
        @Nullable Map<String, String> nextStage = current.nextStage();
        String completed = nextStage == null
                ? wording.text("outcome.completed-detail")
                : wording.text("outcome.completed-on", wording.name(nextStage));
        Selection outcomes = new Selection(List.of(
                new Choice("completed", wording.text("outcome.completed"), completed),
                new Choice(INCOMPLETE, wording.text("outcome.incomplete"), wording.text("outcome.incomplete-detail")),
                new Choice(
                        "referred-elsewhere",
                        wording.text("outcome.referred"),
                        wording.text("outcome.referred-detail"))));
        outcomes.pick(INCOMPLETE);
        PanelHead head = head("outcome", current.number(), wording.text("outcome.advice"), false, current.ticket());
        Ticks missing = new Ticks(wording.list(current.requirements()));
        return new OutcomeViewModel(
                head, outcomes, INCOMPLETE, missing, (outcome, places) -> work.finish(current, outcome.id(), places));
    }

    PanelViewModel resume(CounterView view) {
        List<Choice> parked = view.parked().stream()
                .map(kept -> new Choice(
                        kept.ticket(),
                        kept.number(),
                        kept.note().isBlank() ? wording.name(kept.service()) : kept.note()))
                .toList();
        PanelHead head = head("resume-ticket", "", wording.text("resume-ticket.advice"), false, "");
        return new ChoiceViewModel(
                head, new Selection(parked), kept -> work.wish("resume-ticket", acts -> acts.resumeTicket(kept.id())));
    }

    CallViewModel call(CounterView view, Instant now) {
        PanelHead head = head("call", "", wording.text("call.advice"), false, "");
        return new CallViewModel(
                head,
                wording,
                phrases("call.reason.", REASONS),
                number -> known(view, number, now),
                (number, reason) -> work.wish("call", acts -> acts.call(number, reason)));
    }

    /** Somebody who did not come before: the reason is the usual one, and can be changed. */
    CallViewModel callMissed(CounterView view, String number, Instant now) {
        CallViewModel call = call(view, now);
        call.number().textProperty().set(number);
        call.reason().phrases().pick(REASONS.getFirst());
        return call;
    }

    private String known(CounterView view, String number, Instant now) {
        return view.line().stream()
                .filter(line -> line.number().equals(number))
                .findFirst()
                .map(line -> wording.text(
                        "call.about-waiting",
                        railWords.about(line),
                        wording.minutes(Wording.between(line.since(), now))))
                .orElseGet(() -> missed(view, number));
    }

    private String missed(CounterView view, String number) {
        return view.missed().stream()
                .filter(missed -> missed.number().equals(number))
                .findFirst()
                .map(missed -> wording.text(
                        "call.about-missed",
                        wording.name(missed.service()),
                        wording.time(missed.calledAt(), view.office().zone())))
                .orElseGet(() -> wording.text("call.about-unknown", number));
    }

    private PanelHead head(String panel, String subject, String advice, boolean danger, String ticket) {
        return new PanelHead(
                "panel-" + panel,
                wording.text(panel + ".title", subject),
                advice,
                wording.text(panel + ".confirm"),
                danger,
                ticket);
    }

    private Selection phrases(String prefix, List<String> ids) {
        return new Selection(ids.stream()
                .map(id -> new Choice(id, wording.text(prefix + id), ""))
                .toList());
    }
}
