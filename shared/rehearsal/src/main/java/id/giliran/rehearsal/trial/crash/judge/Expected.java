package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.NumbersReply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Acts of which the replies are known, and of which the journal has shown no row yet. */
final class Expected {
    private final Map<String, List<Act>> acts = new LinkedHashMap<>();

    /** Of acts with the same effect, whoever was answered first did it first. */
    Expected(List<Act> answered) {
        answered.stream().sorted(Comparator.comparingLong(Act::answeredAt)).forEach(this::add);
    }

    private void add(Act act) {
        act.body()
                .ifPresent(reply -> acts.computeIfAbsent(Effect.of(act.asked(), reply), _ -> new ArrayList<>())
                        .add(act));
    }

    /** The act that has left this row; from now on it is expected no more. */
    Optional<Act> claim(String effect, OfficeEvent row) {
        List<Act> same = acts.getOrDefault(effect, List.of());
        Optional<Act> found = row instanceof NumbersLeased leased
                ? lender(same, leased)
                : same.stream().findFirst();
        found.ifPresent(same::remove);
        return found;
    }

    /** Most leases find their work done, and every later reply has the same numbers in it as well. */
    private static Optional<Act> lender(List<Act> leases, NumbersLeased leased) {
        return leases.stream()
                .filter(act -> act.body().filter(told -> has(told, leased)).isPresent())
                .min(Comparator.comparingLong(Act::invokedAt));
    }

    private static boolean has(String told, NumbersLeased leased) {
        return Json.read(told, NumbersReply.class).services().stream()
                .filter(service -> service.service().equals(leased.service().value()))
                .flatMap(service -> service.blocks().stream())
                .anyMatch(block -> block.first() <= leased.first() && leased.last() <= block.last());
    }

    /** What is left. */
    List<Act> rowless() {
        return acts.values().stream().flatMap(List::stream).toList();
    }
}
