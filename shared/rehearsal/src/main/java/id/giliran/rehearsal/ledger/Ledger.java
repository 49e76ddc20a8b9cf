package id.giliran.rehearsal.ledger;

import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Everything the hub has acknowledged to simulated people, and every paper that came out. Safe for use by many threads. */
public final class Ledger {
    private final ConcurrentLinkedQueue<IssuedReply> issued = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> printed = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Act> acts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger unreachable = new AtomicInteger();

    /**
     * An acknowledged act of a counter.
     *
     * @param act the word of its URL, such as {@code call-next}
     */
    public record Act(int counter, String act, ActReply reply) {}

    /** A number was given. */
    public void issued(IssuedReply reply) {
        issued.add(reply);
    }

    /** A paper is out and the hub knows it. */
    public void printed(String ticket) {
        printed.add(ticket);
    }

    /** A counter's act was acknowledged. */
    public void done(int counter, String act, ActReply reply) {
        acts.add(new Act(counter, act, reply));
    }

    /** A rule said no. */
    public void refused() {
        refused.incrementAndGet();
    }

    /** No answer came in time. */
    public void unreachable() {
        unreachable.incrementAndGet();
    }

    /** All numbers that were given, in no order. */
    public List<IssuedReply> allIssued() {
        return List.copyOf(issued);
    }

    /** Ids of all tickets whose paper was acknowledged. */
    public List<String> allPrinted() {
        return List.copyOf(printed);
    }

    /** All acknowledged acts, in no order. */
    public List<Act> allActs() {
        return List.copyOf(acts);
    }

    /** How often a rule said no. */
    public int timesRefused() {
        return refused.get();
    }

    /** How often no answer came in time. */
    public int timesUnreachable() {
        return unreachable.get();
    }
}
