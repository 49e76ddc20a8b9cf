package id.giliran.hub.daysheet;

import id.giliran.core.plan.ServiceId;
import id.giliran.hub.config.OfficeTexts;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the sheet in one language; English where the bundle of that language is not there. */
final class SheetTexts {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final int HALF = 30;

    private final String language;
    private final OfficeTexts office;
    private final ResourceBundle bundle;

    SheetTexts(String language, OfficeTexts office) {
        this.language = "id".equals(language) ? language : "en";
        this.office = office;
        this.bundle = ResourceBundle.getBundle(
                SheetTexts.class.getPackageName() + ".sheet",
                Locale.of(this.language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String language() {
        return language;
    }

    String word(String key) {
        return bundle.getString(key);
    }

    String sentence(String key, Object... facts) {
        return MessageFormat.format(bundle.getString(key), facts);
    }

    String office() {
        return spoken(office.name());
    }

    String service(ServiceId service) {
        return spoken(office.service(service).name());
    }

    /** With its service, as two of them may ask for papers of one name. */
    String requirement(ServiceId service, int place) {
        Map<String, List<String>> lists = office.service(service).requirements();
        List<String> list = lists.getOrDefault(language, lists.getOrDefault(OfficeTexts.INDONESIAN, List.of()));
        String name = place <= list.size() ? list.get(place - 1) : sentence("requirement", place);
        return service(service) + ": " + name;
    }

    String group(String id) {
        return office.priorityGroups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(group -> spoken(group.name()))
                .orElse(id);
    }

    private String spoken(Map<String, String> byLanguage) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault(OfficeTexts.INDONESIAN, ""));
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.of(language))
                .format(day);
    }

    String clock(LocalDateTime time) {
        return CLOCK.format(time);
    }

    String halfHour(LocalDateTime from) {
        LocalTime until = from.toLocalTime().plusMinutes(HALF);
        return CLOCK.format(from) + "–" + CLOCK.format(until);
    }

    /** In whole minutes, begun ones counted. */
    String minutes(Optional<Duration> duration) {
        return duration.map(some -> sentence("minutes", Math.ceilDiv(some.toSeconds(), 60L)))
                .orElse("–");
    }
}
