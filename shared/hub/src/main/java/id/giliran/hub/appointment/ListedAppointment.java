package id.giliran.hub.appointment;

import id.giliran.core.plan.ServiceId;
import java.time.LocalTime;

/**
 * One appointment of a day.
 *
 * @param begins office time at which its slot begins
 */
public record ListedAppointment(ServiceId service, LocalTime begins) {}
