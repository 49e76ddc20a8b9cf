package id.giliran.hub.view;

import id.giliran.core.Announced;
import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Open;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.Service;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Ticket;
import id.giliran.protocol.view.HallView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The view of a hall display.
 *
 * @param notices all that the office has to say, whenever it holds
 */
record HallScene(Scene scene, List<HallView.HallNotice> notices) {
    private static final int MOST_CALLS = 12;

    HallView view() {
        return new HallView(
                scene.head(),
                calls(),
                scene.plan().services().stream().map(this::waiting).toList(),
                scene.openCounters(),
                scene.plan().counters().stream().map(this::counter).toList(),
                new HallHours(scene.plan().services(), scene.plan().zone()).on(day()),
                notices);
    }

    private LocalDate day() {
        return scene.office().day().orElseGet(() -> scene.officeTime().toLocalDate());
    }

    /** None after the day was closed: nobody is to go to a counter any more. */
    List<HallView.Call> calls() {
        return scene.office().day().stream()
                .flatMap(day -> scene.office().recentCalls().stream().flatMap(announced -> call(day, announced)))
                .limit(MOST_CALLS)
                .toList();
    }

    private Stream<HallView.Call> call(LocalDate day, Announced announced) {
        return scene.office().ticket(announced.ticket()).stream().map(ticket -> call(day, announced, ticket));
    }

    private HallView.Call call(LocalDate day, Announced announced, Ticket ticket) {
        return new HallView.Call(
                day + "/" + announced.announcement(),
                ticket.number().toString(),
                announced.counter().value(),
                ticket.slip().language(),
                announced.recall(),
                announced.at(),
                colour(ticket),
                ticket.slip().service().value(),
                scene.texts().priorityOnDisplay() && ticket.slip().priority());
    }

    private HallView.HallCounter counter(CounterPlan counter) {
        Optional<Ticket> current = current(counter);
        return new HallView.HallCounter(
                counter.number().value(),
                current.map(HallScene::state).orElseGet(() -> state(counter)),
                current.map(ticket -> ticket.number().toString()).orElse(null),
                current.map(this::colour).orElse(1),
                scene.texts().place(counter.number()),
                counter.serves().stream()
                        .map(stage -> stage.service().value())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private Optional<Ticket> current(CounterPlan counter) {
        return scene.office().counter(counter.number()) instanceof Staffed desk
                ? desk.current().flatMap(scene.office()::ticket)
                : Optional.empty();
    }

    private static String state(Ticket current) {
        return current instanceof Called ? HallView.HallCounter.CALLED : HallView.HallCounter.SERVING;
    }

    private String state(CounterPlan counter) {
        return switch (scene.office().counter(counter.number())) {
            case Open _ -> HallView.HallCounter.OPEN;
            case Paused _ -> HallView.HallCounter.PAUSED;
            case Closed _ -> HallView.HallCounter.CLOSED;
        };
    }

    private int colour(Ticket ticket) {
        return scene.texts().service(ticket.slip().service()).colour();
    }

    private HallView.WaitingCount waiting(Service service) {
        return new HallView.WaitingCount(
                service.id().value(),
                String.valueOf(service.letter()),
                scene.name(service),
                scene.office().waiting(service.id()),
                scene.texts().service(service.id()).colour(),
                ServiceClosed.now(scene, service).map(ServiceClosed::why).orElse(null));
    }
}
