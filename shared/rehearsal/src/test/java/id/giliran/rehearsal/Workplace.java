package id.giliran.rehearsal;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.DayActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.OfficeView;
import id.giliran.rehearsal.day.Watch;
import java.nio.file.Path;
import java.time.Duration;

/** Where the tests' offices come from. */
public final class Workplace {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Workplace() {}

    /** The settings that an office edits, as they are shipped. */
    public static Path config() {
        return Path.of("").toAbsolutePath().resolve("../../config").normalize();
    }

    /** Opens the business day that the hub proposes, as a person would. */
    public static void openDay(HubConnection hub) {
        try (Watch<OfficeView> office = new Watch<>(hub, ApiPaths.OFFICE_VIEW, OfficeView.class)) {
            OfficeView view = office.await(seen -> true, PATIENCE).orElseThrow();
            if (!(new DayActs(hub).open(view.office().nextDay()) instanceof ActResult.Done<?>)) {
                throw new IllegalStateException("The hub did not open the day");
            }
        }
    }
}
