package id.giliran.rehearsal.trial.soak;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How much something grows a day: the slope of the straight line that fits best through the last two thirds of the days.
 * In the first third caches fill, classes are loaded and code is compiled.
 *
 * @param most that still counts as flat, in the same unit a day
 */
public record Growth(String name, String unit, double aDay, double most) {
    private static final List<Measured> ALL = List.of(
            new Measured(
                    "memory with all screens on", "KiB", 256, day -> day.busy().rssKib()),
            new Measured("memory at night", "KiB", 256, day -> day.night().rssKib()),
            new Measured("live heap", "KiB", 32, day -> day.liveHeapBytes() / 1024.0),
            new Measured("threads at night", "", 0.1, day -> day.night().threads()),
            new Measured("open files at night", "", 0.1, day -> day.night().files()));

    private record Measured(String name, String unit, double most, ToDoubleFunction<DayFigures> of) {}

    /** Of everything that must stay flat. Needs at least three days. */
    public static List<Growth> of(List<DayFigures> days) {
        List<DayFigures> settled = days.subList(days.size() / 3, days.size());
        return ALL.stream()
                .map(measured ->
                        new Growth(measured.name(), measured.unit(), slope(settled, measured.of()), measured.most()))
                .toList();
    }

    /** Whether it counts as flat. */
    public boolean flat() {
        return aDay <= most;
    }

    /** What was found, in a line. */
    public String sentence() {
        return String.format(
                Locale.ROOT,
                "%-28s %+8.2f %s a day, flat up to %.2f: %s",
                name,
                aDay,
                Optional.of(unit).filter(text -> !text.isEmpty()).orElse("  "),
                most,
                flat() ? "flat" : "GROWS");
    }

    private static double slope(List<DayFigures> days, ToDoubleFunction<DayFigures> of) {
        double meanDay = days.stream().mapToDouble(DayFigures::day).average().orElseThrow();
        double mean = days.stream().mapToDouble(of).average().orElseThrow();
        double both = 0;
        double square = 0;
        for (DayFigures day : days) {
            both += (day.day() - meanDay) * (of.applyAsDouble(day) - mean);
            square += (day.day() - meanDay) * (day.day() - meanDay);
        }
        return both / square;
    }
}
