package id.giliran.rehearsal.trial.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The table of the promises, as Markdown. */
final class Table {
    private final Readings readings;

    Table(Readings readings) {
        this.readings = readings;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| what | goal | figure | basis | ratio | verdict | runs apart |");
        lines.add("|---|---|---|---|---|---|---|");
        readings.byGoal().forEach((goal, runs) -> lines.add(line(goal, runs)));
        readings.missing()
                .forEach((goal, why) ->
                        lines.add(row(goal.what(), goal.limitText(), "not measured", "", "", "missed: " + why, "")));
        return lines;
    }

    private static String line(Goal goal, List<Reading> runs) {
        return row(
                goal.what(),
                goal.limitText(),
                figures(goal, runs, Reading::figure),
                goal.isRatio() ? figures(goal, runs, reading -> reading.basis().orElseThrow()) : "",
                goal.isRatio() ? ratios(runs) : "",
                goal.isMetBy(Readings.judged(runs)) ? "**met**" : "**missed**",
                String.format(
                        Locale.ROOT,
                        "%.0f %%",
                        100 * spread(runs, Reading::value).width()));
    }

    private static String figures(Goal goal, List<Reading> runs, ToDoubleFunction<Reading> part) {
        Spread spread = spread(runs, part);
        int decimals = goal.unit().decimalsOf(spread.median());
        String sign = goal.unit().sign().isEmpty() ? "" : " " + goal.unit().sign();
        return text(spread, decimals, sign);
    }

    private static String ratios(List<Reading> runs) {
        return text(spread(runs, Reading::value), 2, "");
    }

    private static String text(Spread spread, int decimals, String sign) {
        String form = "%." + decimals + "f";
        return String.format(
                Locale.ROOT,
                form + "%s (" + form + " to " + form + ")",
                spread.median(),
                sign,
                spread.least(),
                spread.most());
    }

    private static Spread spread(List<Reading> runs, ToDoubleFunction<Reading> part) {
        return Spread.of(runs.stream().map(part::applyAsDouble).toList());
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
