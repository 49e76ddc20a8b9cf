package id.giliran.rehearsal.replay;

import id.giliran.core.Rejection;
import id.giliran.core.Tally;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.rehearsal.script.Counters;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What happened beside what was played, as a table in plain text. The same replay gives the same text. */
final class Comparison {
    private static final int FEWEST = 5;
    private static final int LONGEST_SHOWN = 3;
    private static final String NOTHING = "–";
    private static final double SECONDS_A_MINUTE = 60;
    private static final Comparator<Wait> LONGEST_FIRST = Comparator.comparing(Wait::time)
            .reversed()
            .thenComparingInt(wait -> wait.slip().sequence());

    private final Replay replay;
    private final Map<TicketId, TicketNumber> numbers;
    private final DateTimeFormatter clock;
    private final List<String> lines = new ArrayList<>();

    Comparison(Replay replay) {
        this.replay = replay;
        this.numbers = replay.past().tickets().stream()
                .collect(Collectors.toMap(
                        ticket -> ticket.slip().id(), ticket -> ticket.slip().number()));
        this.clock = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT)
                .withZone(replay.past().plan().zone());
    }

    List<String> lines() {
        line("%-34s %35s   %35s", "Minutes waited", "happened", "replayed");
        line(
                "%-34s %5s %9s %9s %9s   %5s %9s %9s %9s",
                "", "n", "median", "p90", "longest", "n", "median", "p90", "longest");
        rows(
                "Visits, from the number to the call",
                replay.happened().visits(),
                replay.played().visits(),
                byService());
        rows(
                "Priority, from the number to the call",
                replay.happened().visits(),
                replay.played().visits(),
                byGroup());
        rows(
                "Stages, each for itself",
                replay.happened().stages(),
                replay.played().stages(),
                byStage());
        longest("Waited longest, as it happened", replay.happened());
        longest("Waited longest, replayed", replay.played());
        totals();
        return List.copyOf(lines);
    }

    private Map<String, Predicate<Wait>> byService() {
        Map<String, Predicate<Wait>> rows = new LinkedHashMap<>();
        for (Service service : replay.staffing().plan().services()) {
            rows.put(service.id().value(), wait -> wait.slip().service().equals(service.id()));
        }
        rows.put("all", _ -> true);
        return rows;
    }

    private static Map<String, Predicate<Wait>> byGroup() {
        Map<String, Predicate<Wait>> rows = new LinkedHashMap<>();
        rows.put("with priority", wait -> wait.slip().priority());
        rows.put("without priority", wait -> !wait.slip().priority());
        return rows;
    }

    private Map<String, Predicate<Wait>> byStage() {
        Map<String, Predicate<Wait>> rows = new LinkedHashMap<>();
        for (Service service : replay.staffing().plan().services()) {
            for (StageRef stage : Counters.stagesOf(service)) {
                rows.put(stage.toString(), wait -> wait.stage().equals(stage));
            }
        }
        return rows;
    }

    private void rows(String title, List<Wait> happened, List<Wait> played, Map<String, Predicate<Wait>> rows) {
        lines.add(title);
        rows.forEach((name, which) -> line(
                "  %-32s %s   %s",
                name,
                figures(happened.stream().filter(which).map(Wait::time).toList()),
                figures(played.stream().filter(which).map(Wait::time).toList())));
    }

    private static String figures(List<Duration> waits) {
        Spread spread = Spread.of(waits);
        boolean enough = spread.count() >= FEWEST;
        return String.format(
                Locale.ROOT,
                "%5d %9s %9s %9s",
                spread.count(),
                enough ? minutes(spread.percentile(50)) : NOTHING,
                enough ? minutes(spread.percentile(90)) : NOTHING,
                minutes(spread.percentile(100)));
    }

    private static String minutes(Optional<Duration> time) {
        return time.map(known -> String.format(Locale.ROOT, "%.1f", known.toSeconds() / SECONDS_A_MINUTE))
                .orElse(NOTHING);
    }

    private void longest(String title, DayWaits waits) {
        lines.add(title);
        waits.visits().stream()
                .sorted(LONGEST_FIRST)
                .limit(LONGEST_SHOWN)
                .forEach(wait -> line(
                        "  %-6s %7s min   %s, number at %s, called at %s to counter %s%s",
                        numbers.getOrDefault(wait.slip().id(), wait.slip().number()),
                        minutes(Optional.of(wait.time())),
                        wait.slip().service(),
                        clock.format(wait.from()),
                        clock.format(wait.calledAt()),
                        wait.counter(),
                        wait.slip().priority() ? ", with priority" : ""));
    }

    private void totals() {
        Tally then = replay.happened().tally();
        Tally now = replay.played().tally();
        lines.add("The day");
        count("served", then.served(), now.served());
        count("called and did not come", then.noShow(), now.noShow());
        count("gave the number back", then.cancelled(), now.cancelled());
        count("not served until closing", then.unserved(), now.unserved());
        line(
                "  %-32s %35s   %35s",
                "last visitor done at",
                at(replay.happened().lastDoneAt()),
                at(replay.played().lastDoneAt()));
        if (!replay.refused().isEmpty()) {
            Map<String, Long> reasons = replay.refused().values().stream()
                    .map(Comparison::reason)
                    .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
            line(
                    "  %-32s %35s   %35d",
                    "would have got no number", "", replay.refused().size());
            reasons.forEach((reason, count) -> line("    %-30s %35s   %35d", reason, "", count));
        }
    }

    private static String reason(Rejection rejection) {
        return switch (rejection) {
            case Rejection.ServiceClosed closed -> closed.service() + " closed at that time";
            case Rejection.QuotaUsedUp quota -> "quota of " + quota.service() + " used up";
            default -> rejection.getClass().getSimpleName();
        };
    }

    private void count(String name, int then, int now) {
        line("  %-32s %35d   %35d", name, then, now);
    }

    private String at(Optional<Instant> moment) {
        return moment.map(clock::format).orElse(NOTHING);
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
