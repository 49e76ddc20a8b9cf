package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.rehearsal.trial.crash.judge.Unmoved.Probe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays what people were told beside what the journal holds. Used by one thread. */
public final class Judge {
    /** Acts that may find their work done, so that they leave no row. */
    private static final Set<String> MAY_NEED_NOTHING = Set.of("printed", Asked.NUMBERS);

    private final Findings findings = new Findings();

    /** A judge who has seen nothing yet. */
    public Judge() {}

    /** All that was found so far. */
    public Findings findings() {
        return findings;
    }

    /** The cheap check, fit for after each kill: whatever was answered has its reply in the journal, to the letter. */
    public void compareReplies(List<Exchange> heard, Replies stored) throws JournalException {
        for (Exchange exchange : heard) {
            if (exchange.heard() instanceof Heard.Done(String told) && isKeptUnderItsKey(exchange)) {
                compare(exchange, told, stored.under(exchange.key()));
            }
        }
    }

    /** A number that a kiosk gave by itself is told under the key of the visitor's order; its own reply is found by its rows. */
    private static boolean isKeptUnderItsKey(Exchange exchange) {
        return !exchange.word().equals(Asked.OFFLINE);
    }

    private void compare(Exchange exchange, String told, Optional<String> stored) {
        String about = exchange.key();
        if (stored.isEmpty()) {
            findings.add(
                    Finding.LOST,
                    about,
                    "The reply to " + exchange.path() + " (key " + about + ") was given, but is not in the journal.");
        } else if (!stored.get().equals(told)) {
            findings.add(
                    Finding.CHANGED_REPLY,
                    about,
                    "The reply to " + exchange.path() + " (key " + about + ") was " + told + ", the journal says "
                            + stored.get() + ".");
        }
    }

    /** The same request, asked again, gets the same answer. */
    public void compareRepeats(List<Exchange> history) {
        Map<String, String> first = new HashMap<>();
        for (Exchange exchange : history) {
            if (exchange.heard() instanceof Heard.Done(String told)) {
                String earlier = first.putIfAbsent(exchange.path() + " " + exchange.key(), told);
                if (earlier != null && !earlier.equals(told)) {
                    findings.add(
                            Finding.CHANGED_REPLY,
                            exchange.key(),
                            "The reply to " + exchange.path() + " (key " + exchange.key() + ") was " + earlier
                                    + ", and later " + told + ".");
                }
            }
        }
    }

    /**
     * The whole check: every acknowledged act is in the journal once, in an order that agrees with the clock, and one queue
     * taken step by step does and refuses all the same.
     */
    public void judge(List<Exchange> history, List<StoredEvent> rows, Replies stored) throws JournalException {
        compareReplies(history, stored);
        compareRepeats(history);
        List<Act> acts = new ArrayList<>();
        for (Act act : Act.in(history)) {
            boolean unheard = act.body().isEmpty() && !act.asked().word().equals(Asked.OFFLINE);
            acts.add(unheard ? stored.under(act.key()).map(act::found).orElse(act) : act);
        }
        Witness witness = Witness.of(acts, rows, findings);
        RealTime.check(witness.spans(), findings);
        Unmoved.check(probes(history, witness), rows, findings);
    }

    /** What the journal's own verifier has found. */
    public void add(List<String> verifier) {
        verifier.forEach(sentence -> findings.add(Finding.CHAIN, sentence, sentence));
    }

    private List<Probe> probes(List<Exchange> history, Witness witness) {
        RealTime time = new RealTime(witness.spans());
        List<Probe> probes = new ArrayList<>();
        for (Act act : witness.rowless()) {
            if (MAY_NEED_NOTHING.contains(act.asked().word())) {
                probes.add(accepted(act, time.surelyBefore(act.invokedAt()), time));
            } else {
                findings.add(
                        Finding.LOST, act.key(), act.told() + " was acknowledged, but no row of the journal has it.");
            }
        }
        witness.spans().stream()
                .filter(span -> span.act().asked().word().equals(Asked.NUMBERS))
                .forEach(span -> probes.add(accepted(span.act(), span.last(), time)));
        for (Exchange exchange : history) {
            if (exchange.heard() instanceof Heard.Refused(String code)) {
                probes.add(refused(exchange, code, time));
            }
        }
        return probes;
    }

    private static Probe accepted(Act act, long after, RealTime time) {
        return new Probe(
                act.asked(), act.told(), Optional.empty(), act.body(), after, time.surelyAfter(act.answeredAt()));
    }

    private static Probe refused(Exchange exchange, String code, RealTime time) {
        Asked asked = Asked.of(exchange.path(), exchange.request());
        return new Probe(
                asked,
                asked.told(exchange.key()),
                Optional.of(code),
                Optional.empty(),
                time.surelyBefore(exchange.invokedAt()),
                time.surelyAfter(exchange.answeredAt()));
    }
}
