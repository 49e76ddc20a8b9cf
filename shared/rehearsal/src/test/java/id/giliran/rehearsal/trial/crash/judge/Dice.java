package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.Office;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageId;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Throws for one random day. What one seed throws is thrown again by the same seed. */
final class Dice {
    private static final double MISTAKES = 0.01;

    private final Random random;
    private int words;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** How much more than usual something is done today: rare things must meet each other too. */
    int mood() {
        return oneOf(List.of(1, 1, 1, 3, 3, 10));
    }

    /** A place, each as often as its weight says. */
    int weighed(List<Integer> weights) {
        int thrown = below(weights.stream().mapToInt(weight -> weight).sum());
        int place = 0;
        while (thrown >= weights.get(place)) {
            thrown -= weights.get(place);
            place++;
        }
        return place;
    }

    /** Never the same twice, as the crowd of the trial words what it says. */
    String worded(String what) {
        words++;
        return what + " " + words;
    }

    CounterNumber counter(Office office) {
        List<CounterNumber> numbers =
                office.plan().counters().stream().map(CounterPlan::number).toList();
        return happens(MISTAKES) ? new CounterNumber(99) : oneOf(numbers);
    }

    ServiceId service(Office office) {
        List<ServiceId> ids = office.plan().services().stream().map(Service::id).toList();
        return happens(MISTAKES) ? new ServiceId("no-such-service") : oneOf(ids);
    }

    StageId stage(Office office, ServiceId service) {
        List<StageId> ids = office.plan().service(service).stream()
                .flatMap(known -> known.stages().stream().map(Stage::id))
                .toList();
        return ids.isEmpty() || happens(10 * MISTAKES) ? new StageId("no-such-stage") : oneOf(ids);
    }

    /** The constant that is written so in requests. */
    static <E extends Enum<E>> E named(Class<E> words, String written) {
        return Enum.valueOf(words, written.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
