package id.giliran.hub.appointment;

import id.giliran.core.plan.ServiceId;
import id.giliran.hub.config.AppointmentSettings;
import id.giliran.hub.config.OfficeTexts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which service a list means: by id, by name in any language, or by what {@code hub.yaml} says that the list calls it. */
final class ServiceNames {
    private final Map<String, ServiceId> byName = new TreeMap<>();

    ServiceNames(OfficeTexts office, AppointmentSettings settings) throws AppointmentException {
        office.services().forEach((id, texts) -> {
            texts.name().values().forEach(name -> byName.put(folded(name), id));
        });
        office.services().keySet().forEach(id -> byName.put(folded(id.value()), id));
        for (Map.Entry<String, String> own : settings.services().entrySet()) {
            ServiceId id = new ServiceId(own.getValue());
            if (!office.services().containsKey(id)) {
                throw new AppointmentException("hub.yaml says under appointments.services that '" + own.getKey()
                        + "' is " + id + ", but office.yaml has no such service; correct one of them.");
            }
            byName.put(folded(own.getKey()), id);
        }
    }

    Optional<ServiceId> find(String written) {
        return Optional.ofNullable(byName.get(folded(written)));
    }

    static String folded(String written) {
        return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
