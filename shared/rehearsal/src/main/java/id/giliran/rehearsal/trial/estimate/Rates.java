package id.giliran.rehearsal.trial.estimate;

import id.giliran.core.estimate.HitRate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Hit rates by something, such as by service. Used by one thread. */
final class Rates {
    private final Map<String, HitRate> rates = new TreeMap<>();

    void count(String name, UnaryOperator<HitRate> change) {
        rates.put(name, change.apply(rates.getOrDefault(name, HitRate.NONE)));
    }

    Map<String, HitRate> all() {
        return Collections.unmodifiableMap(rates);
    }
}
