package id.giliran.hub.view;

import id.giliran.core.Announced;
import id.giliran.core.plan.Service;
import id.giliran.core.ticket.Ticket;
import id.giliran.protocol.view.HallView;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The view of a hall display. */
record HallScene(Scene scene) {
    private static final int MOST_CALLS = 12;

    HallView view() {
        return new HallView(
                scene.head(),
                calls(),
                scene.plan().services().stream().map(this::waiting).toList(),
                scene.openCounters());
    }

    /** None after the day was closed: nobody is to go to a counter any more. */
    private List<HallView.Call> calls() {
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
                scene.texts().service(ticket.slip().service()).colour());
    }

    private HallView.WaitingCount waiting(Service service) {
        return new HallView.WaitingCount(
                service.id().value(),
                String.valueOf(service.letter()),
                scene.name(service),
                scene.office().waiting(service.id()));
    }
}
