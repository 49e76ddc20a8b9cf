package id.giliran.hub.journal;

import java.util.List;
import java.util.Optional;

/**
 * What the verifier has to say about a journal.
 *
 * @param rows how many events it holds
 * @param days how many business days were opened
 * @param tickets how many numbers were given
 * @param calls how many calls were made, without recalls
 * @param anchor what the journal begins after, if its oldest days were wiped
 * @param findings what is wrong, each a sentence; empty when nothing is
 */
public record Verdict(long rows, long days, long tickets, long calls, Optional<Anchor> anchor, List<String> findings) {
    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Of a journal that begins with its first row. */
    public Verdict(long rows, long days, long tickets, long calls, List<String> findings) {
        this(rows, days, tickets, calls, Optional.empty(), findings);
    }

    /** Whether nothing is wrong. */
    public boolean sound() {
        return findings.isEmpty();
    }
}
