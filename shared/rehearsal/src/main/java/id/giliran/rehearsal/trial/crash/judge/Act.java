package id.giliran.rehearsal.trial.crash.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One wish of one person: all requests with one key on one path, which together have the effect of one.
 *
 * @param invokedAt when it was first sent
 * @param answeredAt when it was first known to be done; {@link #NEVER} if it never was
 * @param body the reply, if it is known
 */
record Act(String key, Asked asked, long invokedAt, long answeredAt, Optional<String> body) {
    /** Later than every other moment. */
    static final long NEVER = Long.MAX_VALUE;

    private record Wish(String key, String path) {}

    /** Every wish of a history, in the order in which they were first heard of. */
    static List<Act> in(List<Exchange> history) {
        Map<Wish, List<Exchange>> wishes = new LinkedHashMap<>();
        for (Exchange exchange : history) {
            wishes.computeIfAbsent(new Wish(exchange.key(), exchange.path()), _ -> new ArrayList<>())
                    .add(exchange);
        }
        return wishes.values().stream().map(Act::of).toList();
    }

    private static Act of(List<Exchange> exchanges) {
        Exchange any = exchanges.getFirst();
        long invokedAt = exchanges.stream().mapToLong(Exchange::invokedAt).min().orElseThrow();
        Optional<Exchange> done = exchanges.stream()
                .filter(exchange -> exchange.heard() instanceof Heard.Done)
                .min((one, other) -> Long.compare(one.answeredAt(), other.answeredAt()));
        return new Act(
                any.key(),
                Asked.of(any.path(), any.request()),
                invokedAt,
                done.map(Exchange::answeredAt).orElse(NEVER),
                done.map(exchange -> ((Heard.Done) exchange.heard()).body()));
    }

    /** The same act, its reply found in the journal because nobody heard it. */
    Act found(String storedBody) {
        return new Act(key, asked, invokedAt, NEVER, Optional.of(storedBody));
    }

    /** For a finding. */
    String told() {
        return asked.told(key);
    }
}
