package id.giliran.rehearsal.trial.estimate;

import id.giliran.core.CounterState.Open;
import id.giliran.core.Office;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import java.time.Instant;

/** Why a visitor was told nothing. */
enum Silence {
    NO_COUNTER_AT_WORK("no counter of the service was at work"),
    TOO_LITTLE_SEEN("fewer visitors were called than an estimate needs"),
    TOO_VAGUE("the range would have been too wide to be of use");

    private final String words;

    Silence(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** As the office stands now, with the visitor's number just given. */
    static Silence of(Office office, Service service, boolean priority, Instant at) {
        if (noCounterAtWork(office, service.id())) {
            return NO_COUNTER_AT_WORK;
        }
        return office.outlook(service.id(), priority, at).isPresent() ? TOO_VAGUE : TOO_LITTLE_SEEN;
    }

    static boolean noCounterAtWork(Office office, ServiceId service) {
        return office.plan().service(service).stream()
                .map(Service::firstStage)
                .noneMatch(first -> office.plan().counters().stream()
                        .filter(counter -> counter.serves().contains(first))
                        .anyMatch(counter -> office.counter(counter.number()) instanceof Open));
    }
}
