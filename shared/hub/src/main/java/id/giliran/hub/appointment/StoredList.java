package id.giliran.hub.appointment;

import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.protocol.Json;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A day's list as its file has it. */
record StoredList(String day, String key, List<Entry> appointments) {
    /** In the order of the marks, which tells nothing of the order of the visitors. */
    record Entry(String mark, String service, String begins) {}

    static String text(DayList list) {
        return Json.write(new StoredList(
                list.day().toString(),
                list.key().text(),
                list.appointments().entrySet().stream()
                        .map(one -> new Entry(
                                one.getKey().value(),
                                one.getValue().service().value(),
                                one.getValue().begins().toString()))
                        .sorted(Comparator.comparing(Entry::mark))
                        .toList()));
    }

    /** @throws IllegalArgumentException when it is no such list */
    static DayList read(String text) {
        try {
            StoredList stored = Json.readStrictly(text, StoredList.class);
            return new DayList(
                    LocalDate.parse(stored.day),
                    MarkKey.read(stored.key),
                    stored.appointments.stream()
                            .collect(Collectors.toUnmodifiableMap(
                                    one -> new AppointmentMark(one.mark()),
                                    one -> new ListedAppointment(
                                            new ServiceId(one.service()), LocalTime.parse(one.begins())))));
        } catch (RuntimeException damaged) {
            throw new IllegalArgumentException("it is damaged", damaged);
        }
    }
}
