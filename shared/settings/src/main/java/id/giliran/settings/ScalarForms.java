package id.giliran.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java types that a single written value can become, each with its form in the file; others may read themselves ({@link OwnForm}). */
final class ScalarForms {
    private static final Form WHOLE_NUMBER = new Form("a whole number, for example 12", Integer::valueOf);
    private static final Form LONG_NUMBER = new Form("a whole number, for example 12", Long::valueOf);
    private static final Form NUMBER = new Form("a number, for example 1.5", ScalarForms::number);
    private static final Form TRUTH = new Form("true or false", ScalarForms::truth);

    private static final Map<Class<?>, Form> FORMS = Map.ofEntries(
            Map.entry(String.class, new Form("a text", text -> text)),
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(long.class, LONG_NUMBER),
            Map.entry(Long.class, LONG_NUMBER),
            Map.entry(double.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(boolean.class, TRUTH),
            Map.entry(Boolean.class, TRUTH),
            Map.entry(LocalTime.class, new Form("a time of day, for example \"08:00\"", ScalarForms::timeOfDay)),
            Map.entry(LocalDate.class, new Form("a date, for example 2026-08-17", LocalDate::parse)),
            Map.entry(Duration.class, new Form("a duration, for example 15s, 20m or 1h30m", ScalarForms::duration)),
            Map.entry(ZoneId.class, new Form("a time zone, for example Asia/Jakarta", ZoneId::of)),
            Map.entry(URI.class, new Form("an address, for example http://127.0.0.1:8080", URI::create)),
            Map.entry(Path.class, new Form("a file or folder, for example config/logo.png", Path::of)));

    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("H:mm");
    private static final Pattern DURATION =
            Pattern.compile("(?:(\\d{1,5})h)?(?:(\\d{1,5})m)?(?:(\\d{1,7})s)?(?:(\\d{1,7})ms)?");

    /**
     * One form of a value.
     *
     * @param expected what is expected, with an example
     * @param meaning turns the text into the value; throws a RuntimeException if it is not of this form
     */
    record Form(String expected, Function<String, Object> meaning) {}

    private ScalarForms() {}

    static Optional<Form> of(Class<?> type) {
        Form known = FORMS.get(type);
        return known != null ? Optional.of(known) : OwnForm.of(type);
    }

    private static Object number(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object timeOfDay(String text) {
        return LocalTime.parse(text, TIME_OF_DAY);
    }

    private static Object duration(String text) {
        Matcher written = DURATION.matcher(text);
        if (text.isEmpty() || !written.matches()) {
            throw new IllegalArgumentException(text);
        }
        return Duration.ofHours(count(written, 1))
                .plusMinutes(count(written, 2))
                .plusSeconds(count(written, 3))
                .plusMillis(count(written, 4));
    }

    private static long count(Matcher written, int group) {
        String digits = written.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
