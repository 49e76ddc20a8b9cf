package id.giliran.hub.config;

import id.giliran.hub.config.OfficeWords.ServiceWords;
import id.giliran.settings.SettingsFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the words of a language folder are for things that the office has. They never stop the hub. */
final class WordChecks {
    private final SettingsFile<OfficeWords> file;
    private final Findings findings;

    WordChecks(SettingsFile<OfficeWords> file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void check(OfficeFile office) {
        OfficeWords words = file.value();
        List<String> services =
                office.services().stream().map(OfficeFile.ServiceEntry::id).toList();
        known("services", words.services(), services);
        known(
                "priority-groups",
                words.priorityGroups(),
                office.priority().groups().stream().map(OfficeFile.Group::id).toList());
        known(
                "pause-reasons",
                words.pauseReasons(),
                office.pauseReasons().stream()
                        .flatMap(List::stream)
                        .map(OfficeFile.PauseReason::id)
                        .toList());
        known(
                "headings",
                words.headings(),
                office.headings().stream()
                        .flatMap(List::stream)
                        .map(OfficeFile.HeadingEntry::id)
                        .toList());
        known(
                "places",
                words.places(),
                office.counters().stream()
                        .filter(counter -> counter.place().isPresent())
                        .map(OfficeFile.CounterEntry::number)
                        .toList());
        for (OfficeFile.ServiceEntry service : office.services()) {
            words.services()
                    .map(all -> all.get(service.id()))
                    .ifPresent(own -> known(
                            "services." + service.id() + ".stages",
                            own.stages(),
                            service.stages().stream()
                                    .map(OfficeFile.StageEntry::id)
                                    .toList()));
        }
    }

    /** The list, unless it has other lines than the Indonesian one: what is missing is noted by its place in the list. */
    Optional<List<String>> requirements(OfficeFile.ServiceEntry service, ServiceWords own) {
        int wanted = service.requirements()
                .map(lists ->
                        lists.getOrDefault(OfficeTexts.INDONESIAN, List.of()).size())
                .orElse(0);
        if (own.requirements().stream().anyMatch(lines -> lines.size() != wanted)) {
            findings.warnAbout(
                    file,
                    "services." + service.id() + ".requirements",
                    "there must be " + wanted + " lines as in office.yaml, so the Indonesian list is shown.");
            return Optional.empty();
        }
        return own.requirements();
    }

    private <K> void known(String path, Optional<? extends Map<K, ?>> words, Collection<K> there) {
        words.ifPresent(map -> map.keySet().stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> findings.warnAbout(
                        file, path + "." + id, "office.yaml has nothing of that name; remove it or correct it.")));
    }
}
