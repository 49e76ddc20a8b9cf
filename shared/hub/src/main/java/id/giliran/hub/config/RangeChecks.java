package id.giliran.hub.config;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether times, hours and figures are within reason. */
final class RangeChecks {
    private static final Duration MOST_CREDIT = Duration.ofMinutes(60);
    private static final Duration MOST_WAIT_FOR_PAPER = Duration.ofMinutes(5);
    private static final Duration MOST_UNDO = Duration.ofMinutes(2);
    private static final Duration MOST_TARGET = Duration.ofHours(8);
    private static final int MOST_WEIGHT = 1000;
    private static final int COLOURS = 5;

    private final Findings findings;
    private final OfficeFile office;

    RangeChecks(Findings findings, OfficeFile office) {
        this.findings = findings;
        this.office = office;
    }

    void check() {
        findings.within("priority.credit", office.priority().credit(), Duration.ZERO, MOST_CREDIT);
        findings.within("confirmation-time", office.confirmationTime(), Duration.ofSeconds(1), MOST_WAIT_FOR_PAPER);
        findings.within("undo-time", office.undoTime(), Duration.ZERO, MOST_UNDO);
        groups();
        office.hours()
                .forEach((name, week) ->
                        week.forEach((day, spans) -> new Spans(findings).check(path(name, day), spans)));
        for (int index = 0; index < office.services().size(); index++) {
            service("services[" + index + "]", office.services().get(index));
        }
    }

    private void groups() {
        Set<String> ids = new HashSet<>();
        List<OfficeFile.Group> groups = office.priority().groups();
        for (int index = 0; index < groups.size(); index++) {
            if (!ids.add(groups.get(index).id())) {
                findings.refuse(
                        "priority.groups[" + index + "].id",
                        "the group '" + groups.get(index).id() + "' stands here twice. Give this one another id.");
            }
        }
    }

    private static String path(String week, DayOfWeek day) {
        return "hours." + week + "." + day.name().toLowerCase(Locale.ROOT);
    }

    private void service(String path, OfficeFile.ServiceEntry service) {
        findings.within(path + ".colour", service.colour(), 1, COLOURS);
        findings.within(path + ".weight", service.weight(), 1, MOST_WEIGHT);
        service.quota().ifPresent(quota -> findings.within(path + ".quota", quota, 1, Integer.MAX_VALUE));
        for (int index = 0; index < service.stages().size(); index++) {
            Duration target = service.stages().get(index).target();
            findings.within(path + ".stages[" + index + "].target", target, Duration.ofSeconds(1), MOST_TARGET);
        }
    }
}
