package id.giliran.hub.appointment;

import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.hub.appointment.table.TableException;
import id.giliran.hub.appointment.table.TableFile;
import id.giliran.hub.appointment.table.TableRow;
import id.giliran.hub.config.AppointmentSettings;
import id.giliran.hub.config.OfficeTexts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a day's list of a file that the office got from elsewhere: as a whole, or not at all when one row is not right. */
public final class ListImport {
    private static final int MOST_TOLD = 20;
    private static final int MOST_QUOTED = 40;

    private final LocalDate day;
    private final ServiceNames services;
    private final MarkKey key;
    private final Map<AppointmentMark, ListedAppointment> appointments = new HashMap<>();
    private final Map<AppointmentMark, Integer> lines = new HashMap<>();
    private final List<String> refused = new ArrayList<>();

    private ListImport(LocalDate day, ServiceNames services, MarkKey key) {
        this.day = day;
        this.services = services;
        this.key = key;
    }

    /**
     * Reads a file.
     *
     * @param before the list that the day has: its key goes on, so that a code that has got a number is known again
     * @throws AppointmentException with a line for each row that is not right; none of them tells a code
     */
    public static DayList read(
            Path file, LocalDate day, OfficeTexts office, AppointmentSettings settings, Optional<DayList> before)
            throws AppointmentException {
        List<TableRow> rows = rows(file);
        ListColumns columns = ListColumns.of(file, rows.getFirst(), settings);
        ListImport made = new ListImport(
                day,
                new ServiceNames(office, settings),
                before.map(DayList::key).orElseGet(MarkKey::random));
        rows.stream().skip(1).forEach(row -> made.take(row, columns));
        return made.list(file);
    }

    private static List<TableRow> rows(Path file) throws AppointmentException {
        try {
            return TableFile.read(file);
        } catch (TableException unreadable) {
            throw new AppointmentException(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private DayList list(Path file) throws AppointmentException {
        if (!refused.isEmpty()) {
            List<String> told = new ArrayList<>(List.of("Nothing of " + file + " was imported:"));
            refused.stream().limit(MOST_TOLD).forEach(told::add);
            if (refused.size() > MOST_TOLD) {
                told.add("and " + (refused.size() - MOST_TOLD) + " more rows.");
            }
            throw new AppointmentException(String.join(System.lineSeparator(), told));
        }
        if (appointments.isEmpty()) {
            throw new AppointmentException(
                    file + " has a heading line and no appointment; nothing was imported. To forget a day's list, say"
                            + " giliran hub appointments wipe --day " + day + ".");
        }
        return new DayList(day, key, appointments);
    }

    private void take(TableRow row, ListColumns columns) {
        CodeText code = CodeText.of(row.cell(columns.code()));
        Optional<ServiceId> service = services.find(row.cell(columns.service()));
        Optional<SlotTime> time = SlotTime.read(row.cell(columns.time()));
        if (!code.hasGoodLength()) {
            refuse(
                    row,
                    "the code is missing or has fewer than " + CodeText.LEAST + " or more than " + CodeText.MOST
                            + " letters and digits.");
        } else if (service.isEmpty()) {
            refuse(
                    row,
                    "there is no service '" + quoted(row.cell(columns.service()))
                            + "'. Write its id or its name, or say in hub.yaml under appointments.services what it is.");
        } else if (time.isEmpty()) {
            refuse(row, "'" + quoted(row.cell(columns.time())) + "' is no time like 08:30.");
        } else if (time.get().day().filter(date -> !date.equals(day)).isPresent()) {
            refuse(
                    row,
                    "this is an appointment of " + time.get().day().get() + ", not of " + day
                            + ". Import each day by itself, with --day.");
        } else {
            add(row, code, new ListedAppointment(service.get(), time.get().begins()));
        }
    }

    private void add(TableRow row, CodeText code, ListedAppointment appointment) {
        AppointmentMark mark = key.mark(code);
        Integer other = lines.putIfAbsent(mark, row.line());
        if (other != null) {
            refuse(row, "this code stands in line " + other + " already.");
        } else {
            appointments.put(mark, appointment);
        }
    }

    private void refuse(TableRow row, String reason) {
        refused.add("line " + row.line() + ": " + reason);
    }

    private static String quoted(String written) {
        return written.length() > MOST_QUOTED ? written.substring(0, MOST_QUOTED) + "\u2026" : written;
    }
}
