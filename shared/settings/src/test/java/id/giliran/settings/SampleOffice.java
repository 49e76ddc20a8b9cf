package id.giliran.settings;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A settings record of every shape, for the tests of this package. */
record SampleOffice(
        Map<String, String> name,
        List<Service> services,
        Optional<Path> logo,
        @Nullable Integer quota,
        @Default("30s") Duration idleReset,
        @Default("false") boolean testPrint) {

    SampleOffice {
        quota = quota == null ? 100 : quota;
    }

    record Service(String id, String letter, Duration target, Hours hours, List<DayOfWeek> days, Ending ending) {
        Service {
            if (letter.length() != 1) {
                throw new IllegalArgumentException("'" + letter + "' is not a single letter. Choose one from A to Z.");
            }
        }
    }

    record Hours(LocalTime opens, LocalTime closes, Optional<LocalTime> breakAt) {}

    enum Ending {
        SERVED,
        NOT_SERVED
    }
}
