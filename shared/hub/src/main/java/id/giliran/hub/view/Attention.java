package id.giliran.hub.view;

import id.giliran.core.CounterState.Open;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.protocol.view.OfficeView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tickets that a counter has while its operator is on pause or has done nothing for long: nobody else can call them. */
record Attention(Scene scene) {
    private static final int MOST = 50;

    /** Why a counter is thought of, and since when. */
    private record Cause(String word, Instant since) {}

    List<OfficeView.Attention> list() {
        return scene.office().dayOpen()
                ? scene.plan().counters().stream()
                        .flatMap(counter -> at(counter.number()))
                        .limit(MOST)
                        .toList()
                : List.of();
    }

    private Stream<OfficeView.Attention> at(CounterNumber counter) {
        return scene.office().counter(counter) instanceof Staffed desk
                ? cause(desk).stream().flatMap(cause -> at(counter, desk, cause))
                : Stream.empty();
    }

    private Optional<Cause> cause(Staffed desk) {
        return switch (desk) {
            case Paused paused -> Optional.of(new Cause("on-pause", paused.since()));
            case Open open
            when !scene.now().isBefore(open.actedAt().plus(scene.texts().attentionAfter())) ->
                Optional.of(new Cause("silent", open.actedAt()));
            case Open _ -> Optional.empty();
        };
    }

    private Stream<OfficeView.Attention> at(CounterNumber counter, Staffed desk, Cause cause) {
        Stream<OfficeView.Attention> called = desk.inHand().stream()
                .flatMap(ticket -> scene.office().ticket(ticket).stream())
                .filter(Called.class::isInstance)
                .map(ticket -> attention(counter, desk, ticket, "called", cause));
        Stream<OfficeView.Attention> parked =
                desk.parked().stream().flatMap(ticket -> parked(counter, desk, ticket, cause));
        Stream<OfficeView.Attention> kept =
                scene.office().keptFor(counter).stream().map(ticket -> attention(counter, desk, ticket, "kept", cause));
        return Stream.of(called, parked, kept).flatMap(some -> some);
    }

    private Stream<OfficeView.Attention> parked(CounterNumber counter, Staffed desk, TicketId id, Cause cause) {
        return scene.office().ticket(id).stream().map(ticket -> attention(counter, desk, ticket, "parked", cause));
    }

    private OfficeView.Attention attention(
            CounterNumber counter, Staffed desk, Ticket ticket, String state, Cause cause) {
        return new OfficeView.Attention(
                counter.value(),
                desk.operator(),
                ticket.number().toString(),
                state,
                cause.word(),
                cause.since(),
                scene.nameOf(desk.operator()).orElse(null));
    }
}
