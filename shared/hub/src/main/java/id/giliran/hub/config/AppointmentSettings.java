package id.giliran.hub.config;

import java.util.List;
import java.util.Map;

/**
 * How a list of appointments is written that the office imports.
 *
 * @param code names that the column of the code may have
 * @param service names that the column of the service may have
 * @param time names that the column of the slot's begin may have
 * @param services what the list calls services, with their ids; their ids and names are known without
 */
public record AppointmentSettings(
        List<String> code, List<String> service, List<String> time, Map<String, String> services) {
    /** Where {@code hub.yaml} says nothing. */
    public static final AppointmentSettings USUAL = new AppointmentSettings(
            List.of("kode", "code"), List.of("layanan", "service"), List.of("jam", "waktu", "time"), Map.of());

    public AppointmentSettings {
        code = List.copyOf(code);
        service = List.copyOf(service);
        time = List.copyOf(time);
        services = Map.copyOf(services);
    }
}
