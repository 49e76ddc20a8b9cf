package id.giliran.rehearsal.replay;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.rehearsal.script.Conduct;
import id.giliran.rehearsal.script.Step;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Visitors and operators behave as they did that day. What nobody can know takes the usual time of that day. */
final class RecordedConduct implements Conduct {
    private final DayPast past;
    private final OfficePlan plan;
    private final Map<CounterNumber, CounterNumber> models;
    private final Map<TicketId, TicketPast> tickets = new HashMap<>();
    private int guessed;

    /** @param models for counters at which nobody worked that day, whose operator they get */
    RecordedConduct(DayPast past, OfficePlan plan, Map<CounterNumber, CounterNumber> models) {
        this.past = past;
        this.plan = plan;
        this.models = Map.copyOf(models);
        past.tickets().forEach(ticket -> tickets.put(ticket.slip().id(), ticket));
    }

    /** How many calls had no model in what happened. */
    int guessed() {
        return guessed;
    }

    @Override
    public List<Step> visit(TicketId ticket, StageRef stage, CounterNumber counter, int call) {
        List<List<Step>> calls = legs(tickets.get(ticket))
                .filter(leg -> leg.stage().equals(stage))
                .map(Leg::steps)
                .filter(steps -> !steps.isEmpty())
                .toList();
        if (call <= calls.size()) {
            return calls.get(call - 1);
        }
        boolean neverCame = !calls.isEmpty() && calls.getLast().getLast().act() instanceof Step.NoShow;
        return neverCame ? calls.getLast() : usual(stage);
    }

    private static Stream<Leg> legs(@Nullable TicketPast ticket) {
        return Objects.requireNonNull(ticket, "only tickets of that day are played").legs().stream();
    }

    private List<Step> usual(StageRef stage) {
        guessed++;
        Duration answered = median(_ -> true, Leg::answered).orElse(Duration.ZERO);
        Duration served = median(leg -> leg.stage().equals(stage), Leg::served).orElseGet(() -> target(stage));
        return List.of(new Step(answered, new Step.Start()), new Step(served, new Step.Finish(Outcome.COMPLETED)));
    }

    private Optional<Duration> median(Predicate<Leg> which, Function<Leg, Optional<Duration>> time) {
        return Spread.of(past.tickets().stream()
                        .flatMap(RecordedConduct::legs)
                        .filter(which)
                        .flatMap(leg -> time.apply(leg).stream())
                        .toList())
                .percentile(50);
    }

    private Duration target(StageRef ref) {
        return plan.service(ref.service()).stream()
                .flatMap(service -> service.stages().stream())
                .filter(stage -> stage.id().equals(ref.stage()))
                .map(Stage::target)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    @Override
    public Duration pauseBeforeCall(CounterNumber counter, int call) {
        CounterPast model = past.counters().get(models.getOrDefault(counter, counter));
        List<Duration> times = model == null ? List.of() : model.beforeCalls();
        return call <= times.size()
                ? times.get(call - 1)
                : Spread.of(times).percentile(50).orElse(Duration.ZERO);
    }
}
