package id.giliran.hub.view;

import id.giliran.core.CounterState;
import id.giliran.core.CounterState.Open;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.LastAct;
import id.giliran.core.calling.CallReason.ChosenByRule;
import id.giliran.core.calling.Score;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageId;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Parked;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.HallView.HallNotice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The view of one counter's operator.
 *
 * @param notices what the office has to say to its staff, whenever it holds
 */
record CounterScene(Scene scene, CounterPlan counter, List<HallNotice> notices) {
    private static final int MOST_LINE = 20;

    CounterView view() {
        CounterState state = scene.office().counter(counter.number());
        Optional<Staffed> desk = state instanceof Staffed staffed ? Optional.of(staffed) : Optional.empty();
        Optional<AtCounter> inHand = desk.flatMap(Staffed::current).flatMap(this::held);
        CounterPast past = new CounterPast(scene, counter.number());
        return new CounterView(
                scene.head(),
                counter.number().value(),
                OfficeScene.word(state),
                desk.map(Staffed::operator).orElse(null),
                state instanceof Paused paused ? paused.reason() : null,
                OfficeScene.served(scene, counter),
                inHand.map(new InHand(scene)::current).orElse(null),
                desk.map(this::beside).orElse(List.of()),
                scene.office()
                        .nextFor(counter.number(), scene.now())
                        .map(this::next)
                        .orElse(null),
                line(),
                scene.office().waiting(counter.number()),
                desk.stream().flatMap(staffed -> parked(staffed)).toList(),
                past.missed(),
                scene.office()
                        .undoable(counter.number(), scene.now())
                        .map(this::undo)
                        .orElse(null),
                new PossibleActs(scene, counter.number(), inHand).acts(),
                new Destinations(scene, counter).destinations(),
                scene.moment().kiosks(),
                scene.office().finishedAt(counter.number()),
                past.history(),
                notes(),
                scene.texts().pauseReasons().stream()
                        .map(reason -> new CounterView.PauseReason(reason.id(), reason.name()))
                        .toList(),
                state instanceof Open open && open.inHand().isEmpty() ? open.freeSince() : null,
                desk.map(Staffed::operator).map(this::nameOrId).orElse(null),
                desk.flatMap(staffed -> scene.people().person(staffed.operator()))
                        .map(person -> person.role().word())
                        .orElse(null),
                desk.flatMap(staffed -> scene.people().signsOutAt(counter.number(), staffed))
                        .orElse(null));
    }

    private String nameOrId(String operator) {
        return scene.nameOf(operator).orElse(operator);
    }

    /** All in hand but the one that was taken up last. */
    private List<CounterView.Current> beside(Staffed desk) {
        return desk.inHand().stream()
                .limit(Math.max(0, desk.inHand().size() - 1))
                .flatMap(ticket -> held(ticket).stream())
                .map(new InHand(scene)::current)
                .toList();
    }

    private List<Map<String, String>> notes() {
        return notices.stream()
                .filter(notice -> notice.from() == null || !scene.now().isBefore(notice.from()))
                .filter(notice -> notice.until() == null || scene.now().isBefore(notice.until()))
                .map(HallNotice::text)
                .toList();
    }

    private Optional<AtCounter> held(TicketId ticket) {
        return scene.office()
                .ticket(ticket)
                .flatMap(found -> found instanceof AtCounter held ? Optional.of(held) : Optional.empty());
    }

    private CounterView.Next next(ChosenByRule reason) {
        return new CounterView.Next(
                standing(reason.winner()),
                reason.rivals().stream().map(this::standing).toList(),
                scene.rules().rule(scene.plan(), counter),
                scene.rules().why(scene.office(), scene.now(), counter.number(), reason));
    }

    private CounterView.Standing standing(Score score) {
        return new CounterView.Standing(
                score.ticket().value(),
                score.number().toString(),
                scene.now().minus(score.waited()),
                score.credit().toSeconds(),
                score.weightPercent(),
                scene.office().ticket(score.ticket()).stream()
                        .anyMatch(ticket -> ticket.slip().priority()));
    }

    private List<CounterView.Line> line() {
        return scene.office().waitingFor(counter.number(), scene.now(), MOST_LINE).stream()
                .flatMap(score -> scene.office().ticket(score.ticket()).stream())
                .flatMap(ticket -> ticket instanceof Waiting waiting ? Stream.of(line(waiting)) : Stream.empty())
                .toList();
    }

    private CounterView.Line line(Waiting ticket) {
        List<StageId> stages = scene.plan().service(ticket.stage().service()).stream()
                .flatMap(service -> service.stages().stream())
                .map(Stage::id)
                .toList();
        return new CounterView.Line(
                ticket.id().value(),
                ticket.number().toString(),
                scene.serviceName(ticket.stage()),
                scene.texts().stage(ticket.stage()),
                ticket.eligibleAt(),
                ticket.slip().priority(),
                ticket.paperConfirmed(),
                stages.indexOf(ticket.stage().stage()) + 1,
                stages.size(),
                ticket.slip().language(),
                ticket.slip().party(),
                ticket.note());
    }

    private Stream<CounterView.ParkedTicket> parked(Staffed desk) {
        Function<Ticket, Stream<CounterView.ParkedTicket>> kept =
                ticket -> ticket instanceof Parked parked ? Stream.of(parked(parked)) : Stream.empty();
        return desk.parked().stream()
                .flatMap(ticket -> scene.office().ticket(ticket).stream())
                .flatMap(kept);
    }

    private CounterView.ParkedTicket parked(Parked ticket) {
        return new CounterView.ParkedTicket(
                ticket.id().value(),
                ticket.number().toString(),
                scene.serviceName(ticket.waiting().stage()),
                ticket.note(),
                ticket.parkedAt());
    }

    private CounterView.Undo undo(LastAct act) {
        return new CounterView.Undo(Scene.word(act.act()), act.after().number().toString(), act.until());
    }
}
