package id.giliran.hub.retention;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.TypedCommand;
import id.giliran.hub.backup.BackupException;
import id.giliran.hub.backup.BackupNow;
import id.giliran.hub.config.BackupSettings;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.request.NoBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Business days of a real hub, and what is typed about them. */
final class PastDays {
    private PastDays() {}

    /** Days from this one on, each with a visitor; tells their tickets. */
    static List<String> live(HubTrial hub, LocalDate first, int days) {
        List<String> tickets = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            hub.openDay(first.plusDays(day));
            tickets.add(hub.waiting("information").ticket());
            hub.done(ApiPaths.CLOSE_DAY, new NoBody());
            hub.clock().advance(Duration.ofHours(24));
        }
        return tickets;
    }

    static void backUp(Path data, BackupSettings backups) throws BackupException {
        List<String> _ = BackupNow.run(
                Hub.journalIn(data),
                backups,
                Instant.parse("2026-11-25T03:00:00Z").atZone(ZoneOffset.UTC));
    }

    static String typed(Path data, String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command, "--config", "../../config", "--data", data.toString()));
        all.addAll(List.of(arguments));
        return TypedCommand.run(all);
    }

    /** All bytes of all files there. */
    static String bytes(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
