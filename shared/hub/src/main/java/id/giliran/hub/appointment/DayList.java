package id.giliran.hub.appointment;

import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.AppointmentMark;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The appointments of one day, by the marks of their codes. */
public final class DayList {
    private final LocalDate day;
    private final MarkKey key;
    private final Map<AppointmentMark, ListedAppointment> appointments;

    DayList(LocalDate day, MarkKey key, Map<AppointmentMark, ListedAppointment> appointments) {
        this.day = day;
        this.key = key;
        this.appointments = Map.copyOf(appointments);
    }

    public LocalDate day() {
        return day;
    }

    MarkKey key() {
        return key;
    }

    Map<AppointmentMark, ListedAppointment> appointments() {
        return appointments;
    }

    /** How many there are. */
    public int size() {
        return appointments.size();
    }

    /** How many there are of each service, by its id. */
    public Map<String, Long> counts() {
        return appointments.values().stream()
                .map(ListedAppointment::service)
                .collect(Collectors.groupingBy(ServiceId::value, TreeMap::new, Collectors.counting()));
    }

    /** The appointment with this code. */
    Optional<Map.Entry<AppointmentMark, ListedAppointment>> find(CodeText code) {
        AppointmentMark mark = key.mark(code);
        return Optional.ofNullable(appointments.get(mark)).map(found -> Map.entry(mark, found));
    }
}
