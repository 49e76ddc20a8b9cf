package id.giliran.protocol.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the hub is.
 *
 * @param status {@code ok} or {@code attention}
 * @param hub id of this run
 * @param day the open business day
 * @param journalSeq number of the newest journal row
 * @param streams connected screens
 * @param kiosks every kiosk, with what is the matter with its printer
 * @param notices sentences for a technician, such as "Listening on loopback only until the LAN is protected."
 */
public record Health(
        String status,
        String hub,
        String version,
        Instant startedAt,
        Instant now,
        @Nullable LocalDate day,
        long journalSeq,
        int streams,
        List<KioskLine> kiosks,
        List<String> notices) {
    public Health {
        kiosks = List.copyOf(kiosks);
        notices = List.copyOf(notices);
    }
}
