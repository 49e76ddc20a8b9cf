package id.giliran.hub.config;

import id.giliran.core.plan.OpenHours;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether windows, quotas and the limits of priority make sense, and do not tell who belongs to which group. */
final class IssueChecks {
    private static final Duration MOST_SERVED_ON = Duration.ofHours(8);
    private static final List<String> THEN = List.of(IssuePlanOf.OFF, IssuePlanOf.WARN, IssuePlanOf.REFUSE);

    private final Findings findings;
    private final OfficeFile office;
    private boolean sound = true;

    IssueChecks(Findings findings, OfficeFile office) {
        this.findings = findings;
        this.office = office;
    }

    void check() {
        for (int index = 0; index < office.services().size(); index++) {
            windows("services[" + index + "].windows", office.services().get(index));
        }
        office.lastTicket().ifPresent(this::lastTicket);
        limits("priority", office.priority().quota(), office.priority().window());
        List<OfficeFile.Group> groups = office.priority().groups();
        for (int index = 0; index < groups.size(); index++) {
            limits(
                    "priority.groups[" + index + "]",
                    groups.get(index).quota(),
                    groups.get(index).window());
        }
        if (sound && groups.size() > 1) {
            oneGroupAlone(groups);
        }
    }

    private void windows(String path, OfficeFile.ServiceEntry service) {
        List<OfficeFile.WindowEntry> windows = service.windows().orElse(List.of());
        for (int index = 0; index < windows.size(); index++) {
            String here = path + "[" + index + "]";
            OfficeFile.WindowEntry window = windows.get(index);
            limits(here, window.quota(), Optional.empty());
            readable(here + ".hours", window.hours());
            window.days().orElse(List.of()).forEach(day -> weekday(here + ".days", day));
        }
        if (sound) {
            for (int index = 1; index < windows.size(); index++) {
                apart(path + "[" + index + "].hours", windows.get(index), windows.subList(0, index));
            }
        }
    }

    private void apart(String path, OfficeFile.WindowEntry window, List<OfficeFile.WindowEntry> earlier) {
        if (earlier.stream().anyMatch(other -> meet(window, other))) {
            findings.refuse(path, "two windows of one day overlap. Let each begin when the one before has ended.");
        }
    }

    private static boolean meet(OfficeFile.WindowEntry one, OfficeFile.WindowEntry other) {
        OpenHours first = Hours.read(one.hours());
        OpenHours second = Hours.read(other.hours());
        boolean days = one.days().isEmpty()
                || other.days().isEmpty()
                || one.days().get().stream().anyMatch(other.days().get()::contains);
        return days && first.from().isBefore(second.to()) && second.from().isBefore(first.to());
    }

    private void weekday(String path, String written) {
        try {
            var unused = ScheduleOf.weekday(written);
        } catch (IllegalArgumentException none) {
            sound = false;
            findings.refuse(path, "'" + written + "' is no day of the week; write monday to sunday.");
        }
    }

    private void lastTicket(OfficeFile.LastTicketEntry entry) {
        if (!THEN.contains(entry.then())) {
            findings.refuse("last-ticket.then", "'" + entry.then() + "' is not known; write off, warn or refuse.");
        }
        new Lengths(findings).within("last-ticket.served-on", entry.servedOn(), Duration.ZERO, MOST_SERVED_ON);
        new Lengths(findings).within("last-ticket.margin", entry.margin(), Duration.ZERO, MOST_SERVED_ON);
    }

    private void limits(String path, Optional<Integer> quota, Optional<String> window) {
        quota.ifPresent(most -> sound &= findings.within(path + ".quota", most, 1, Integer.MAX_VALUE));
        window.ifPresent(span -> readable(path + ".window", span));
    }

    private void readable(String path, String span) {
        sound &= new Spans(findings).check(path, List.of(span));
    }

    /** Where only one group has priority, every priority number tells that its visitor belongs to it. */
    private void oneGroupAlone(List<OfficeFile.Group> groups) {
        Stream.concat(Stream.of(office.priority().window()), groups.stream().map(OfficeFile.Group::window))
                .flatMap(Optional::stream)
                .map(Hours::read)
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .sorted()
                .filter(time -> within(office.priority().window(), time))
                .filter(time -> groups.stream()
                                .filter(group -> within(group.window(), time))
                                .count()
                        == 1)
                .findFirst()
                .ifPresent(time -> findings.refuse(
                        "priority.groups",
                        "from " + time + " on only one group has priority, so that every priority number of that time "
                                + "tells the group of its visitor. Give another group the same window, or set one "
                                + "window for all under priority."));
        if (groups.stream().filter(group -> group.quota().isEmpty()).count() == 1) {
            findings.refuse(
                    "priority.groups",
                    "only one group has no quota, so that late priority numbers tell the group of their visitors. Give "
                            + "all a quota, or set one quota for all under priority.");
        }
    }

    private static boolean within(Optional<String> window, LocalTime time) {
        return window.stream().allMatch(span -> Hours.read(span).contains(time));
    }
}
