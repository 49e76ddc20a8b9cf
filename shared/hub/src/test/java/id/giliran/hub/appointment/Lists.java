package id.giliran.hub.appointment;

import id.giliran.hub.HubTrial;
import id.giliran.hub.config.AppointmentSettings;
import id.giliran.hub.config.OfficeSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Lists of appointments of the delivered office. */
public final class Lists {
    private Lists() {}

    /** Imports rows of code, service and time for a day, as the command does. */
    public static void put(Path data, LocalDate day, String... rows) throws Exception {
        Path file = data.resolve("list.csv");
        Files.writeString(file, "Kode;Layanan;Jam\n" + String.join("\n", rows) + "\n");
        ListFolder folder = ListFolder.in(data);
        folder.write(read(file, day, AppointmentSettings.USUAL, folder.read(day)));
        Files.delete(file);
    }

    static DayList read(Path file, LocalDate day, AppointmentSettings settings, Optional<DayList> before)
            throws Exception {
        return ListImport.read(file, day, OfficeSettings.read(HubTrial.OFFICE).texts(), settings, before);
    }
}
