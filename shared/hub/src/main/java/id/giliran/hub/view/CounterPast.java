package id.giliran.hub.view;

import id.giliran.core.Finished;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Ticket;
import id.giliran.protocol.view.CounterView;
import java.util.List;

/** What a counter has behind it today: visitors who were missed and can come back, and what it has ended. */
record CounterPast(Scene scene, CounterNumber counter) {
    private static final int MOST_MISSED = 20;
    private static final String NO_SHOW = "no-show";

    List<CounterView.Missed> missed() {
        return scene.office().dayOpen()
                ? scene.office().missed(counter, scene.now(), MOST_MISSED).stream()
                        .map(this::missed)
                        .toList()
                : List.of();
    }

    private CounterView.Missed missed(NoShow ticket) {
        return new CounterView.Missed(
                ticket.id().value(),
                ticket.number().toString(),
                scene.serviceName(ticket.waiting().stage()),
                ticket.call().calledAt(),
                scene.office().comeBackUntil(ticket).orElse(null));
    }

    List<CounterView.Done> history() {
        return scene.office().history(counter).stream()
                .flatMap(done -> scene.office().ticket(done.ticket()).map(ticket -> done(done, ticket)).stream())
                .toList();
    }

    private CounterView.Done done(Finished done, Ticket ticket) {
        return new CounterView.Done(
                done.ticket().value(),
                ticket.number().toString(),
                scene.serviceName(done.stage()),
                done.outcome().map(Scene::word).orElse(NO_SHOW),
                done.at(),
                done.served().toSeconds());
    }
}
