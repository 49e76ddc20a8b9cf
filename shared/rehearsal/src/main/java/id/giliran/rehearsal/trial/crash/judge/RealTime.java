package id.giliran.rehearsal.trial.crash.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Time as the people lived it, against the order of the journal. */
final class RealTime {
    /** Last row of anything that was answered up to a moment. */
    private final TreeMap<Long, Long> answered = new TreeMap<>();

    /** First row of anything that was asked from a moment on. */
    private final TreeMap<Long, Long> asked = new TreeMap<>();

    RealTime(List<Span> spans) {
        long last = 0;
        for (Span span : spans.stream()
                .sorted(Comparator.comparingLong(one -> one.act().answeredAt()))
                .toList()) {
            last = Math.max(last, span.last());
            answered.put(span.act().answeredAt(), last);
        }
        long first = Long.MAX_VALUE;
        for (Span span : spans.stream()
                .sorted(Comparator.comparingLong((Span one) -> one.act().invokedAt())
                        .reversed())
                .toList()) {
            first = Math.min(first, span.first());
            asked.put(span.act().invokedAt(), first);
        }
    }

    /** No act may come in the journal after one that was asked for only when it was answered already. */
    static void check(List<Span> spans, Findings findings) {
        Optional<Span> latestAsked = Optional.empty();
        for (Span span : spans) {
            if (latestAsked.isPresent()
                    && span.act().answeredAt() < latestAsked.get().act().invokedAt()) {
                Span later = latestAsked.get();
                findings.add(
                        Finding.OUT_OF_ORDER,
                        span.act().key(),
                        span.act().told() + " was answered before "
                                + later.act().told()
                                + " was asked, but stands behind it in the journal (rows " + span.first() + " and "
                                + later.first() + ").");
            } else if (latestAsked.isEmpty()
                    || span.act().invokedAt() > latestAsked.get().act().invokedAt()) {
                latestAsked = Optional.of(span);
            }
        }
    }

    /** The last row that was surely there at this moment; 0 when none was. */
    long surelyBefore(long moment) {
        Map.Entry<Long, Long> entry = answered.lowerEntry(moment);
        return entry == null ? 0 : entry.getValue();
    }

    /** The first row that surely was not there yet at this moment. */
    long surelyAfter(long moment) {
        Map.Entry<Long, Long> entry = asked.higherEntry(moment);
        return entry == null ? Long.MAX_VALUE : entry.getValue();
    }
}
