package id.giliran.hub.config;

import id.giliran.hub.config.OfficeFile.NoShow;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the rules for counters can be kept: visitors who do not come, families, pauses, missing documents. */
final class DeskChecks {
    private static final int MOST_CALLS = 5;
    private static final int MOST_PLACES = 50;
    private static final int MOST_TIMES = 5;
    private static final int MOST_REASONS = 12;
    private static final int MOST_PARTY = 20;
    private static final int MOST_PARALLEL = 10;
    private static final Duration MOST_GAP = Duration.ofMinutes(5);
    private static final Duration MOST_WINDOW = Duration.ofHours(12);
    private static final Duration MOST_SILENCE = Duration.ofHours(4);
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,19}(-[a-z0-9]{1,20}){0,2}");

    private final Findings findings;
    private final OfficeFile office;

    DeskChecks(Findings findings, OfficeFile office) {
        this.findings = findings;
        this.office = office;
    }

    void check() {
        within("attention-after", office.attentionAfter(), Duration.ofMinutes(1), MOST_SILENCE);
        office.noShow().ifPresent(this::noShow);
        office.pauseReasons().ifPresent(this::pauseReasons);
        for (int index = 0; index < office.services().size(); index++) {
            service("services[" + index + "]", office.services().get(index));
        }
        for (int index = 0; index < office.counters().size(); index++) {
            String path = "counters[" + index + "].parallel";
            office.counters().get(index).parallel().ifPresent(most -> findings.within(path, most, 1, MOST_PARALLEL));
        }
    }

    private void noShow(NoShow rule) {
        findings.within("no-show.calls", rule.calls(), 1, MOST_CALLS);
        within("no-show.gap", rule.gap(), Duration.ZERO, MOST_GAP);
        if (rule.comeBack().isPresent() && rule.goBack().isPresent()) {
            findings.refuse(
                    "no-show.go-back",
                    "a missed visitor either can come back or goes back among the waiting. Keep come-back or go-back.");
        }
        rule.comeBack().ifPresent(this::comeBack);
        rule.goBack().ifPresent(back -> {
            findings.within("no-show.go-back.places", back.places(), 0, MOST_PLACES);
            findings.within("no-show.go-back.times", back.times(), 1, MOST_TIMES);
        });
    }

    private void comeBack(OfficeFile.ComeBack rule) {
        rule.within()
                .ifPresent(window -> within("no-show.come-back.within", window, Duration.ofMinutes(1), MOST_WINDOW));
        if (rule.within().isEmpty() && !rule.byHandAfterwards()) {
            findings.warn(
                    "no-show.come-back.by-hand-afterwards",
                    "without a time in 'within' the visitor can come back all day, so this says nothing.");
        }
    }

    private void pauseReasons(List<OfficeFile.PauseReason> reasons) {
        if (reasons.isEmpty() || reasons.size() > MOST_REASONS) {
            findings.refuse(
                    "pause-reasons",
                    "an operator chooses from 1 to " + MOST_REASONS + " reasons, not " + reasons.size()
                            + ". Leave the key out to let any words do.");
        }
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < reasons.size(); index++) {
            String path = "pause-reasons[" + index + "].id";
            String id = reasons.get(index).id();
            if (!ID.matcher(id).matches()) {
                findings.refuse(path, "'" + id + "' is no id. Use small letters and hyphens, like prayer.");
            }
            if (!seen.add(id)) {
                findings.refuse(path, "the reason '" + id + "' stands here twice. Give this one another id.");
            }
        }
    }

    private void service(String path, OfficeFile.ServiceEntry service) {
        service.mostParty().ifPresent(most -> findings.within(path + ".most-party", most, 1, MOST_PARTY));
        service.requirements().ifPresent(lists -> {
            int listed = lists.getOrDefault(OfficeTexts.INDONESIAN, List.of()).size();
            lists.forEach((language, list) -> {
                if (list.size() != listed && lists.containsKey(OfficeTexts.INDONESIAN)) {
                    findings.refuse(
                            path + ".requirements." + language,
                            "this list has " + list.size() + " lines and the Indonesian one " + listed
                                    + ". What is missing is told by its place, so every language needs the same lines"
                                    + " in the same order.");
                }
            });
        });
    }

    private void within(String path, Duration time, Duration least, Duration most) {
        if (time.compareTo(least) < 0 || time.compareTo(most) > 0) {
            findings.refuse(
                    path,
                    "this must be from " + least.toSeconds() + "s to " + most.toMinutes() + "m, but is "
                            + time.toSeconds() + "s.");
        }
    }
}
