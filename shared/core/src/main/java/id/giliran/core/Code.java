package id.giliran.core;

import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.AppointmentMark;
import java.time.LocalDate;

/** What the code that a visitor brought stands for, as it was found in the appointments that the office knows. */
public sealed interface Code {
    /** An appointment of this day. */
    record Listed(LocalDate day, ServiceId service, AppointmentMark mark) implements Code {}

    /** No appointment. */
    record Unlisted() implements Code {}
}
