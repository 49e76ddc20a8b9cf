package id.giliran.rehearsal.trial.bench;

import id.giliran.protocol.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands in the hub's {@code docs}: the table, how it was measured, and the raw numbers beside it.
 *
 * @param machine facts about it
 * @param command what was called
 */
record SpeedDocument(Readings readings, Map<String, String> machine, String command) {
    private static final String TEMPLATE = "speed-template.md";

    /** Writes {@code speed.md} and {@code speed.json} into this folder. */
    void write(Path docs) throws IOException {
        Files.createDirectories(docs);
        Files.writeString(docs.resolve("speed.md"), text());
        Files.writeString(docs.resolve("speed.json"), json() + "\n");
    }

    /** All raw numbers. */
    String json() {
        return Json.write(
                new Raw(command, machine, new TreeMap<>(readings.byGoal()), readings.missing(), readings.functions()));
    }

    private record Raw(
            String command,
            Map<String, String> machine,
            Map<Goal, List<Reading>> runs,
            Map<Goal, String> notMeasured,
            Map<String, List<Double>> functionNanos) {}

    /** The functions and everything measured beside the goals, as Markdown. */
    List<String> beside() {
        return readings.byGoal().entrySet().stream()
                .map(line -> "- " + line.getKey().what() + ": " + beside(line.getValue()))
                .filter(line -> !line.endsWith(": "))
                .toList();
    }

    private static String beside(List<Reading> runs) {
        return runs.getFirst().beside().keySet().stream()
                .sorted()
                .map(what -> what + " "
                        + text(Spread.of(runs.stream()
                                .map(run -> Objects.requireNonNull(run.beside().get(what)))
                                .toList())))
                .collect(Collectors.joining("; "));
    }

    /** The single functions, as Markdown. */
    List<String> functions() {
        return readings.functions().entrySet().stream()
                .map(function -> "| " + function.getKey() + " | " + text(Spread.of(function.getValue())) + " |")
                .toList();
    }

    private static String text(Spread spread) {
        String form = spread.median() >= 100 ? "%.0f" : "%.3f";
        return String.format(
                Locale.ROOT, form + " (" + form + " to " + form + ")", spread.median(), spread.least(), spread.most());
    }

    private String text() throws IOException {
        return template()
                .replace("{command}", command)
                .replace("{table}", String.join("\n", new Table(readings).lines()))
                .replace("{beside}", String.join("\n", beside()))
                .replace("{functions}", String.join("\n", functions()))
                .replace(
                        "{machine}",
                        machine.entrySet().stream()
                                .map(fact -> "| " + fact.getKey() + " | " + fact.getValue() + " |")
                                .collect(Collectors.joining("\n")));
    }

    private static String template() throws IOException {
        try (InputStream stream = SpeedDocument.class.getResourceAsStream(TEMPLATE)) {
            return new String(
                    Objects.requireNonNull(stream, TEMPLATE + " is in the jar").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
