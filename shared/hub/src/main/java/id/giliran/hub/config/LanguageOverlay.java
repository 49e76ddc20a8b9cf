package id.giliran.hub.config;

import id.giliran.hub.config.OfficeWords.ServiceWords;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One language's folder, laid into the file where that has no words in this language. What the file says itself stays. A
 * folder with words of the office makes its language one of the office's.
 */
final class LanguageOverlay {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    private final String language;
    private final OfficeWords words;
    private final WordChecks checks;

    private LanguageOverlay(String language, SettingsFile<OfficeWords> file, Findings findings) {
        this.language = language;
        this.words = file.value();
        this.checks = new WordChecks(file, findings);
    }

    /**
     * Lays the folders of all languages into the file.
     *
     * @param file where the office's file lies; the folder {@code languages} is beside it
     * @throws SettingsException when a folder's file is not what it should be
     */
    static OfficeFile lay(Path file, OfficeFile office, Findings findings) throws SettingsException {
        OfficeFile laid = office;
        for (Path folder : folders(file.resolveSibling("languages"))) {
            Path own = folder.resolve("office.yaml");
            if (Files.exists(own)) {
                String language = String.valueOf(folder.getFileName());
                laid = new LanguageOverlay(language, SettingsFile.read(own, OfficeWords.class), findings).over(laid);
            }
        }
        return laid;
    }

    private static List<Path> folders(Path languages) {
        if (!Files.isDirectory(languages)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(languages)) {
            return inside.filter(folder ->
                            CODE.matcher(String.valueOf(folder.getFileName())).matches())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder " + languages + " cannot be read.", unreadable);
        }
    }

    private List<String> languages(OfficeFile office) {
        return Stream.concat(office.languages().stream(), Stream.of(language))
                .distinct()
                .toList();
    }

    private OfficeFile over(OfficeFile office) {
        checks.check(office);
        return new OfficeFile(
                with(office.name(), words.name()),
                office.zone(),
                office.logo(),
                languages(office),
                office.confirmationTime(),
                office.undoTime(),
                office.attentionAfter(),
                office.noShow(),
                office.pauseReasons()
                        .map(reasons -> reasons.stream().map(this::reason).toList()),
                priority(office.priority()),
                kiosks(office.kiosks()),
                office.hours(),
                office.calendar().map(this::calendar),
                office.lastTicket(),
                office.headings()
                        .map(headings -> headings.stream().map(this::heading).toList()),
                office.services().stream().map(this::service).toList(),
                office.counters().stream().map(this::counter).toList(),
                office.calling());
    }

    private OfficeFile.PauseReason reason(OfficeFile.PauseReason reason) {
        return new OfficeFile.PauseReason(reason.id(), with(reason.name(), in(words.pauseReasons(), reason.id())));
    }

    private OfficeFile.Priority priority(OfficeFile.Priority priority) {
        return new OfficeFile.Priority(
                priority.credit(),
                priority.onDisplay(),
                priority.quota(),
                priority.window(),
                priority.groups().stream().map(this::group).toList());
    }

    private OfficeFile.Group group(OfficeFile.Group group) {
        return new OfficeFile.Group(
                group.id(),
                with(group.name(), in(words.priorityGroups(), group.id())),
                group.companion(),
                group.quota(),
                group.window());
    }

    private OfficeFile.Kiosks kiosks(OfficeFile.Kiosks kiosks) {
        return new OfficeFile.Kiosks(
                kiosks.count(),
                kiosks.offlineNumbers(),
                kiosks.numberOnScreen(),
                with(kiosks.withoutHub(), words.withoutHub()));
    }

    private CalendarFile calendar(CalendarFile calendar) {
        return new CalendarFile(
                calendar.seasons(),
                calendar.holidays()
                        .map(holidays -> holidays.stream().map(this::holiday).toList()),
                calendar.days());
    }

    private CalendarFile.HolidayEntry holiday(CalendarFile.HolidayEntry holiday) {
        return new CalendarFile.HolidayEntry(
                holiday.day(), holiday.until(), with(holiday.name(), in(words.holidays(), holiday.day())));
    }

    private OfficeFile.ServiceEntry service(OfficeFile.ServiceEntry service) {
        ServiceWords own = in(words.services(), service.id()).orElse(ServiceWords.NONE);
        return new OfficeFile.ServiceEntry(
                service.id(),
                service.letter(),
                service.colour(),
                with(service.name(), own.name()),
                service.requirements().map(lists -> with(lists, checks.requirements(service, own))),
                service.zone().map(zone -> with(zone, own.zone())),
                service.stages().stream().map(stage -> stage(stage, own)).toList(),
                service.hours(),
                service.weight(),
                service.quota(),
                service.windows(),
                service.mostParty(),
                service.heading(),
                words(service.words(), own.words()));
    }

    private Optional<Map<String, List<String>>> words(
            Optional<Map<String, List<String>>> written, Optional<List<String>> own) {
        return own.isEmpty() ? written : Optional.of(with(written.orElse(Map.of()), own));
    }

    private OfficeFile.HeadingEntry heading(OfficeFile.HeadingEntry heading) {
        return new OfficeFile.HeadingEntry(
                heading.id(), with(heading.name(), in(words.headings(), heading.id())), heading.under());
    }

    private OfficeFile.StageEntry stage(OfficeFile.StageEntry stage, ServiceWords own) {
        return new OfficeFile.StageEntry(stage.id(), with(stage.name(), in(own.stages(), stage.id())), stage.target());
    }

    private OfficeFile.CounterEntry counter(OfficeFile.CounterEntry counter) {
        return new OfficeFile.CounterEntry(
                counter.number(),
                counter.serves(),
                counter.place().map(place -> with(place, in(words.places(), counter.number()))),
                counter.rule(),
                counter.parallel());
    }

    private static <K, V> Optional<V> in(Optional<Map<K, V>> words, K key) {
        return words.map(map -> map.get(key));
    }

    private <T> Map<String, T> with(Map<String, T> texts, Optional<T> own) {
        if (own.isEmpty() || texts.containsKey(language)) {
            return texts;
        }
        Map<String, T> both = new HashMap<>(texts);
        both.put(language, own.get());
        return Map.copyOf(both);
    }
}
