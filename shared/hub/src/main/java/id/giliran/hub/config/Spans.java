package id.giliran.hub.config;

import id.giliran.core.plan.OpenHours;
import java.util.Comparator;
import java.util.List;

/** Checks the spans of one day. */
record Spans(Findings findings) {

    /** @return whether they can be read and do not overlap */
    boolean check(String path, List<String> spans) {
        try {
            List<OpenHours> read = spans.stream()
                    .map(Hours::read)
                    .sorted(Comparator.comparing(OpenHours::from))
                    .toList();
            for (int index = 1; index < read.size(); index++) {
                if (read.get(index).from().isBefore(read.get(index - 1).to())) {
                    findings.refuse(
                            path, "two spans of this day overlap. Let each begin after the one before it ends.");
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            findings.refuse(path, String.valueOf(e.getMessage()));
            return false;
        }
    }
}
