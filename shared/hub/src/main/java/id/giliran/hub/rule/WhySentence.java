package id.giliran.hub.rule;

import id.giliran.core.Office;
import id.giliran.core.calling.CallReason.ChosenByRule;
import id.giliran.core.calling.CallReason.RuleUsed;
import id.giliran.core.calling.Score;
import id.giliran.core.plan.Claim;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.Policy.EveryNth;
import id.giliran.core.plan.Policy.MaximumWait;
import id.giliran.core.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a rule puts a ticket before the one who has waited longest of all others. It tells times of the clock, so that it stays
 * true while time passes.
 *
 * @param office as it was when the rule chose
 * @param at when that was
 */
record WhySentence(RuleTexts texts, Office office, Instant at) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    String of(CounterNumber counter, ChosenByRule reason) {
        Score winner = reason.winner();
        Optional<Score> rival = reason.rivals().stream().max(Comparator.comparing(Score::waited));
        return rival.map(passed -> decided(counter, reason, winner, passed))
                .orElseGet(() -> texts.sentence("why.alone", winner.number(), since(winner)));
    }

    private String decided(CounterNumber counter, ChosenByRule reason, Score winner, Score rival) {
        List<Policy> policies = office.plan()
                .counter(counter)
                .map(plan -> office.plan().ruleOf(plan).policies())
                .orElse(List.of());
        return switch (reason.rule().map(RuleUsed::decided).orElse(Policy.Kind.LONGEST_WAIT)) {
            case MAXIMUM_WAIT -> maximum(policies, winner, rival);
            case EVERY_NTH -> turn(policies, winner, rival);
            case STRICT_ORDER ->
                texts.sentence(
                        "why.order",
                        winner.number(),
                        since(winner),
                        rival.number(),
                        since(rival),
                        stage(winner),
                        stage(rival));
            case HELP_OVER, LONGEST_WAIT -> longest(winner, rival);
        };
    }

    private String longest(Score winner, Score rival) {
        if (winner.waited().compareTo(rival.waited()) >= 0) {
            return texts.sentence("why.longest", winner.number(), since(winner), rival.number(), since(rival));
        }
        if (winner.credit().compareTo(rival.credit()) > 0) {
            return texts.sentence(
                    "why.credit",
                    winner.number(),
                    since(winner),
                    rival.number(),
                    since(rival),
                    texts.time(winner.credit()));
        }
        return texts.sentence(
                "why.weight",
                winner.number(),
                since(winner),
                rival.number(),
                since(rival),
                stage(winner),
                winner.weightPercent());
    }

    private String maximum(List<Policy> policies, Score winner, Score rival) {
        Optional<Duration> most = policies.stream()
                .flatMap(
                        policy -> policy instanceof MaximumWait cap ? cap.most(claim(winner)).stream() : Stream.empty())
                .findFirst();
        return most.map(limit -> texts.sentence(
                        "why.maximum", winner.number(), since(winner), rival.number(), since(rival), texts.time(limit)))
                .orElseGet(() -> longest(winner, rival));
    }

    private String turn(List<Policy> policies, Score winner, Score rival) {
        return policies.stream()
                .flatMap(policy -> policy instanceof EveryNth turn ? Stream.of(turn) : Stream.empty())
                .filter(turn ->
                        turn.whom().includes(claim(winner)) != turn.whom().includes(claim(rival)))
                .findFirst()
                .map(turn -> texts.sentence(
                        turn.whom().includes(claim(winner)) ? "why.turn" : "why.other-turn",
                        winner.number(),
                        since(winner),
                        rival.number(),
                        since(rival),
                        turn.nth(),
                        texts.whom(turn.whom())))
                .orElseGet(() -> longest(winner, rival));
    }

    private Claim claim(Score score) {
        Optional<Ticket> ticket = office.ticket(score.ticket());
        return new Claim(
                score.stage(),
                ticket.filter(known -> known.slip().priority()).isPresent(),
                ticket.flatMap(known -> known.slip().appointment()).isPresent());
    }

    private String stage(Score score) {
        return texts.stages(List.of(score.stage()));
    }

    private String since(Score score) {
        LocalTime began =
                LocalTime.ofInstant(at.minus(score.waited()), office.plan().zone());
        return texts.sentence(score.waited().isNegative() ? "slot" : "since", CLOCK.format(began));
    }
}
