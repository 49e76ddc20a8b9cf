package id.giliran.hub.config;

import id.giliran.settings.SettingsFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether every text is there in Indonesian, and in no language that the screens do not have. */
final class TextChecks {
    private final Findings findings;
    private final OfficeFile office;

    TextChecks(Findings findings, OfficeFile office) {
        this.findings = findings;
        this.office = office;
    }

    void check() {
        languages();
        texts("name", "name", office.name());
        texts("kiosks.without-hub", "sentence", office.kiosks().withoutHub());
        List<OfficeFile.Group> groups = office.priority().groups();
        for (int index = 0; index < groups.size(); index++) {
            texts(
                    "priority.groups[" + index + "].name",
                    "name",
                    groups.get(index).name());
        }
        office.calendar().flatMap(CalendarFile::holidays).ifPresent(this::holidays);
        List<OfficeFile.PauseReason> reasons = office.pauseReasons().orElse(List.of());
        for (int index = 0; index < reasons.size(); index++) {
            texts(
                    "pause-reasons[" + index + "].name",
                    "name",
                    reasons.get(index).name());
        }
        List<OfficeFile.HeadingEntry> headings = office.headings().orElse(List.of());
        for (int index = 0; index < headings.size(); index++) {
            texts("headings[" + index + "].name", "name", headings.get(index).name());
        }
        for (int index = 0; index < office.services().size(); index++) {
            service("services[" + index + "]", office.services().get(index));
        }
        for (int index = 0; index < office.counters().size(); index++) {
            String path = "counters[" + index + "].place";
            office.counters().get(index).place().ifPresent(place -> texts(path, "place", place));
        }
    }

    private void holidays(List<CalendarFile.HolidayEntry> holidays) {
        for (int index = 0; index < holidays.size(); index++) {
            texts(
                    "calendar.holidays[" + index + "].name",
                    "name",
                    holidays.get(index).name());
        }
    }

    private void languages() {
        if (office.languages().isEmpty() || !office.languages().getFirst().equals(OfficeTexts.INDONESIAN)) {
            findings.refuse("languages", "the first language must be id (Indonesian). Begin the list with it.");
        }
        for (int index = 0; index < office.languages().size(); index++) {
            String language = office.languages().get(index);
            if (office.languages().indexOf(language) < index) {
                findings.refuse(
                        "languages[" + index + "]", "the language '" + language + "' stands here twice. Remove one.");
            } else if (Locale.forLanguageTag(language).getLanguage().isEmpty()) {
                findings.refuse(
                        "languages[" + index + "]",
                        "'" + language + "' is no language tag. Write it like id, en, zh or ar.");
            }
        }
    }

    private void service(String path, OfficeFile.ServiceEntry service) {
        texts(path + ".name", "name", service.name());
        for (int index = 0; index < service.stages().size(); index++) {
            texts(
                    path + ".stages[" + index + "].name",
                    "name",
                    service.stages().get(index).name());
        }
        service.zone().ifPresent(zone -> known(path + ".zone", zone));
        service.requirements().ifPresent(requirements -> {
            known(path + ".requirements", requirements);
            if (!requirements.containsKey(OfficeTexts.INDONESIAN)) {
                findings.refuse(path + ".requirements", "the Indonesian list is missing. Add a key id.");
            }
        });
    }

    private void texts(String path, String what, Map<String, String> texts) {
        known(path, texts);
        if (texts.getOrDefault(OfficeTexts.INDONESIAN, "").isBlank()) {
            findings.refuse(path, "the Indonesian " + what + " is missing. Add a line 'id: ...'.");
        }
        for (String language : office.languages()) {
            if (!texts.containsKey(language) && !language.equals(OfficeTexts.INDONESIAN)) {
                findings.warn(
                        path, "there is no " + what + " in '" + language + "', so the Indonesian one is shown there.");
            }
        }
    }

    private void known(String path, Map<String, ?> texts) {
        for (String language : texts.keySet()) {
            if (!office.languages().contains(language)) {
                String hint = SettingsFile.nearest(language, office.languages())
                        .map(near -> " Did you mean '" + near + "'?")
                        .orElse("");
                findings.refuse(
                        path + "." + language,
                        "'" + language + "' is not among the languages of this file ("
                                + String.join(", ", office.languages()) + ")." + hint);
            }
        }
    }
}
