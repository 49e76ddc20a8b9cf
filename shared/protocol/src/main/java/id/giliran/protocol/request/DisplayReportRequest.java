package id.giliran.protocol.request;

import java.util.List;

/**
 * How a hall display is. Sent on each change and every five seconds; kept in memory only, so it is no act of the journal.
 *
 * @param name what people call the display
 * @param version of its program
 * @param troubles words of {@code DisplayTrouble}, empty when all is well
 * @param details what exactly, for a technician, such as the names of the clips that are missing
 */
public record DisplayReportRequest(
        @Limit(40) String name,
        @Limit(40) String version,
        @Limit(40) List<String> troubles,
        @Limit(200) List<String> details) {
    public DisplayReportRequest {
        troubles = List.copyOf(troubles);
        details = List.copyOf(details);
    }
}
