package id.giliran.core;

import id.giliran.core.OfficeEvent.OverrideBegun;
import id.giliran.core.plan.ServiceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The overrides of one business day. */
final class Overrides {
    private final List<IssueOverride> all = new ArrayList<>();

    void begin(OverrideBegun event) {
        all.add(new IssueOverride(
                event.override(), event.service(), event.until(), event.most(), event.by(), event.reason(), 0, false));
    }

    void spend(int number) {
        change(number, IssueOverride::oneMore);
    }

    void end(int number) {
        change(number, IssueOverride::end);
    }

    private void change(int number, UnaryOperator<IssueOverride> change) {
        all.set(number - 1, change.apply(all.get(number - 1)));
    }

    int next() {
        return all.size() + 1;
    }

    Optional<IssueOverride> find(int number) {
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
    }

    /** The oldest that lets a number of the service be given now. */
    Optional<IssueOverride> holding(ServiceId service, Instant now) {
        return all.stream()
                .filter(one -> one.isFor(service) && one.holdsAt(now))
                .findFirst();
    }

    List<IssueOverride> all() {
        return List.copyOf(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Overrides that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
