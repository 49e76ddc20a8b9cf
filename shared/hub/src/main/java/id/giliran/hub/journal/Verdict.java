package id.giliran.hub.journal;

import java.util.List;

/**
 * What the verifier has to say about a journal.
 *
 * @param rows how many events it holds
 * @param days how many business days were opened
 * @param tickets how many numbers were given
 * @param calls how many calls were made, without recalls
 * @param findings what is wrong, each a sentence; empty when nothing is
 */
public record Verdict(long rows, long days, long tickets, long calls, List<String> findings) {
    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. */
    public boolean sound() {
        return findings.isEmpty();
    }
}
