package id.giliran.counterclient.wording;

import id.giliran.protocol.view.CounterView.Next;
import id.giliran.protocol.view.CounterView.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Says in one or two sentences why the calling rule chooses this ticket and not another one. */
public final class WhySentence {
    private final Wording wording;

    public WhySentence(Wording wording) {
        this.wording = wording;
    }

    /** The hub's own sentence, and from a hub that gives none the sentence at this hub time, as waits grow without a new view. */
    public String of(Next next, Instant now) {
        return next.why().isEmpty() ? ofStandings(next, now) : wording.name(next.why());
    }

    private String ofStandings(Next next, Instant now) {
        Standing winner = next.winner();
        Optional<Standing> passedOver = next.rivals().stream()
                .filter(rival -> rival.since().isBefore(winner.since()))
                .min(Comparator.comparing(Standing::since));
        return passedOver.map(rival -> ahead(winner, rival, now)).orElseGet(() -> longestWait(next, now));
    }

    /** The winner overtakes somebody who has waited longer: the rule's reason is credit or weight. */
    private String ahead(Standing winner, Standing rival, Instant now) {
        String other = wording.text("why.passed-over", rival.number(), waited(rival, now));
        if (winner.creditSeconds() > 0) {
            return wording.text("why.credit", waited(winner, now), credit(winner)) + " " + other;
        }
        if (winner.weightPercent() != rival.weightPercent()) {
            return wording.text("why.weight", waited(winner, now), winner.weightPercent()) + " " + other;
        }
        return wording.text("why.chosen", waited(winner, now)) + " " + other;
    }

    private String longestWait(Next next, Instant now) {
        String first = wording.text("why.longest", waited(next.winner(), now));
        Optional<Standing> rival =
                next.rivals().stream().filter(Standing::priority).findFirst();
        return rival.or(() -> next.rivals().stream().findFirst())
                .map(other -> first + " " + behind(other, now))
                .orElse(first);
    }

    private String behind(Standing rival, Instant now) {
        return rival.creditSeconds() > 0
                ? wording.text("why.credit-not-enough", rival.number(), waited(rival, now), credit(rival))
                : wording.text("why.shorter", rival.number(), waited(rival, now));
    }

    private String waited(Standing standing, Instant now) {
        return wording.minutes(Wording.between(standing.since(), now));
    }

    private String credit(Standing standing) {
        return wording.minutes(Duration.ofSeconds(standing.creditSeconds()));
    }
}
