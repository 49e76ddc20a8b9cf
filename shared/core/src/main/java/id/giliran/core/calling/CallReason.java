package id.giliran.core.calling;

import java.util.List;

/** Why this ticket was called, kept in the journal. */
public sealed interface CallReason {
    /**
     * The calling rule chose it.
     *
     * @param winner the called ticket's score, not smaller than any rival's
     * @param rivals the best of each other line that the counter serves, best first
     */
    record ChosenByRule(Score winner, List<Score> rivals) implements CallReason {
        public ChosenByRule {
            rivals = List.copyOf(rivals);
        }
    }

    /** An operator chose it and said why. */
    record ChosenByHand(String reason) implements CallReason {}
}
