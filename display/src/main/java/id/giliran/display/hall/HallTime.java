package id.giliran.display.hall;

import id.giliran.protocol.view.OfficeHead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How the office reads a clock. */
record HallTime(ZoneId zone) {
    static HallTime of(OfficeHead office) {
        return new HallTime(ZoneId.of(office.zone()));
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
