package id.giliran.display.report;

import id.giliran.protocol.DisplayTrouble;
import id.giliran.protocol.request.DisplayReportRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** How the parts of a display are, each of which speaks for itself only. Safe for use by many threads. */
public final class Condition {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_DETAIL = 200;
    private static final int MOST_DETAILS = 20;

    private final String name;
    private final String version;
    private final Map<String, Complaint> complaints = new TreeMap<>();
    private Consumer<DisplayReportRequest> reader = report -> {};

    private record Complaint(Optional<DisplayTrouble> trouble, List<String> details) {}

    /**
     * A display that is well.
     *
     * @param name what people call it
     * @param version of its program
     */
    public Condition(String name, String version) {
        this.name = cut(name, LONGEST_NAME);
        this.version = cut(version, LONGEST_NAME);
    }

    /** Is told how it is now, and each change. */
    public synchronized void whenChanged(Consumer<DisplayReportRequest> told) {
        reader = told;
        told.accept(report());
    }

    /** This part has a trouble; what it said before no longer holds. */
    public void ill(String part, DisplayTrouble trouble, List<String> details) {
        say(part, Optional.of(new Complaint(Optional.of(trouble), List.copyOf(details))));
    }

    /** This part has something that a technician should know. */
    public void remark(String part, String detail) {
        say(part, Optional.of(new Complaint(Optional.empty(), List.of(detail))));
    }

    /** All is well with this part. */
    public void well(String part) {
        say(part, Optional.empty());
    }

    /** As the hub is told. */
    public synchronized DisplayReportRequest report() {
        List<String> troubles = complaints.values().stream()
                .flatMap(complaint -> complaint.trouble().stream())
                .distinct()
                .sorted()
                .map(DisplayTrouble::word)
                .toList();
        List<String> details = complaints.values().stream()
                .flatMap(complaint -> complaint.details().stream())
                .filter(detail -> !detail.isBlank())
                .limit(MOST_DETAILS)
                .map(detail -> cut(detail, LONGEST_DETAIL))
                .toList();
        return new DisplayReportRequest(name, version, troubles, details);
    }

    private synchronized void say(String part, Optional<Complaint> complaint) {
        DisplayReportRequest before = report();
        complaint.ifPresentOrElse(said -> complaints.put(part, said), () -> complaints.remove(part));
        DisplayReportRequest now = report();
        if (!now.equals(before)) {
            reader.accept(now);
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
