package id.giliran.hub.config;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Translates a checked file into the words of the screens; a language without a text gets the Indonesian one. */
final class TextsOf {
    private final List<String> languages;

    private TextsOf(List<String> languages) {
        this.languages = languages;
    }

    static OfficeTexts file(OfficeFile office) {
        TextsOf texts = new TextsOf(office.languages());
        return new OfficeTexts(
                texts.everywhere(office.name()),
                office.languages(),
                office.logo(),
                office.services().stream()
                        .collect(Collectors.toUnmodifiableMap(service -> new ServiceId(service.id()), texts::service)),
                office.priority().groups().stream().map(texts::group).toList(),
                office.kiosks().numberOnScreen(),
                texts.everywhere(office.kiosks().withoutHub()),
                texts.places(office.counters()),
                office.priority().onDisplay(),
                texts.holidays(office),
                office.pauseReasons().stream()
                        .flatMap(List::stream)
                        .map(reason -> new OfficeTexts.PauseReasonTexts(reason.id(), texts.everywhere(reason.name())))
                        .toList(),
                office.attentionAfter(),
                texts.headings(office));
    }

    private OfficeTexts.GroupTexts group(OfficeFile.Group group) {
        return new OfficeTexts.GroupTexts(
                group.id(),
                everywhere(group.name()),
                group.companion(),
                group.quota().map(OptionalInt::of).orElseGet(OptionalInt::empty),
                group.window().map(Hours::read));
    }

    private Map<LocalDate, Map<String, String>> holidays(OfficeFile office) {
        Map<LocalDate, Map<String, String>> names = new TreeMap<>();
        office.calendar()
                .flatMap(CalendarFile::holidays)
                .ifPresent(holidays -> holidays.forEach(holiday ->
                        holiday.dates().forEach(date -> names.put(date, everywhere(holiday.name())))));
        return Map.copyOf(names);
    }

    private Map<CounterNumber, Map<String, String>> places(List<OfficeFile.CounterEntry> counters) {
        return counters.stream()
                .filter(counter -> counter.place().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        counter -> new CounterNumber(counter.number()),
                        counter -> everywhere(counter.place().get())));
    }

    private OfficeTexts.ServiceTexts service(OfficeFile.ServiceEntry service) {
        return new OfficeTexts.ServiceTexts(
                service.colour(),
                everywhere(service.name()),
                service.requirements().map(this::everywhere).orElse(Map.of()),
                service.zone().map(this::everywhere).orElse(Map.of()),
                service.stages().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                stage -> new StageId(stage.id()), stage -> everywhere(stage.name()))),
                service.heading(),
                service.words().map(this::words).orElse(Map.of()));
    }

    /** Not every language needs words beside the name. */
    private Map<String, List<String>> words(Map<String, List<String>> words) {
        List<String> indonesian = words.getOrDefault(OfficeTexts.INDONESIAN, List.of());
        return languages.stream()
                .collect(Collectors.toUnmodifiableMap(
                        language -> language, language -> List.copyOf(words.getOrDefault(language, indonesian))));
    }

    /** Parents before children, else as in the file. */
    private List<OfficeTexts.HeadingTexts> headings(OfficeFile office) {
        List<OfficeFile.HeadingEntry> written = office.headings().orElse(List.of());
        return written.stream()
                .sorted(Comparator.comparingInt(heading -> HeadingChecks.depth(heading, written)))
                .map(heading -> new OfficeTexts.HeadingTexts(heading.id(), everywhere(heading.name()), heading.under()))
                .toList();
    }

    private <T> Map<String, T> everywhere(Map<String, T> texts) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        T indonesian = Objects.requireNonNull(texts.get(OfficeTexts.INDONESIAN), "the file was checked");
        return languages.stream()
                .collect(Collectors.toUnmodifiableMap(
                        language -> language, language -> texts.getOrDefault(language, indonesian)));
    }
}
