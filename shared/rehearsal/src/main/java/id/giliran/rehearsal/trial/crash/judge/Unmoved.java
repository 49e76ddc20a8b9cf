package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.hub.journal.StoredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Requests that changed nothing: refused ones, and those that found their work done. Each must have a place in the journal's
 * order, between what was surely before it and what was surely after it, where one queue would have said the same.
 */
final class Unmoved {
    /**
     * One such request.
     *
     * @param code of the refusal, empty if it was accepted
     * @param reply what was told, empty if it was refused
     * @param after the row that was surely there
     * @param before the row that surely was not there yet
     */
    record Probe(Asked asked, String about, Optional<String> code, Optional<String> reply, long after, long before) {
        boolean explained(Refusals refusals) {
            return code.map(reason -> refusals.refuses(asked, reason))
                    .orElseGet(() -> refusals.needsNothing(asked, reply.orElse("")));
        }
    }

    private final List<Probe> coming;
    private final List<Probe> open = new ArrayList<>();
    private final Findings findings;

    private Unmoved(List<Probe> probes, Findings findings) {
        this.coming = new ArrayList<>(
                probes.stream().sorted(Comparator.comparingLong(Probe::after)).toList());
        this.findings = findings;
    }

    static void check(List<Probe> probes, List<StoredEvent> rows, Findings findings) {
        Unmoved unmoved = new Unmoved(probes, findings);
        Steps steps = new Steps();
        int row = 0;
        while (row < rows.size()) {
            follow(steps, rows.get(row));
            long seq = rows.get(row).seq();
            Instant since = rows.get(row).hubTime();
            row++;
            Instant next = row < rows.size() ? rows.get(row).hubTime() : Instant.MAX;
            unmoved.at(seq, new Refusals(steps.queue(), since, next));
        }
        unmoved.end();
    }

    private static void follow(Steps steps, StoredEvent row) {
        try {
            steps.take(row);
        } catch (Queue.Impossible alreadyFound) {
            // The witness has told it; here only the refusals matter.
        }
    }

    private int begun;

    /** The queue is as it was right after this row. */
    private void at(long seq, Refusals refusals) {
        for (Iterator<Probe> each = open.iterator(); each.hasNext(); ) {
            Probe probe = each.next();
            if (seq >= probe.before()) {
                each.remove();
                unexplained(probe);
            }
        }
        while (begun < coming.size() && coming.get(begun).after() <= seq) {
            open.add(coming.get(begun));
            begun++;
        }
        open.removeIf(probe -> probe.explained(refusals));
    }

    private void end() {
        open.forEach(this::unexplained);
        coming.subList(begun, coming.size()).forEach(this::unexplained);
    }

    private void unexplained(Probe probe) {
        String where = " between rows " + probe.after() + " and "
                + (probe.before() == Long.MAX_VALUE ? "the end" : String.valueOf(probe.before())) + ".";
        probe.code()
                .ifPresentOrElse(
                        code -> findings.add(
                                Finding.NOT_ONE_QUEUE,
                                probe.about() + code,
                                probe.about() + " was refused (" + code + "), which one queue had no reason for"
                                        + where),
                        () -> findings.add(
                                Finding.LOST,
                                probe.about(),
                                probe.about()
                                        + " was acknowledged, but no row of the journal has it, and it was not done"
                                        + where));
    }
}
