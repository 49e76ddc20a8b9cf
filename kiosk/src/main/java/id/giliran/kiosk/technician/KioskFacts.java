package id.giliran.kiosk.technician;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a technician on the telephone asks for.
 *
 * @param numbersLeft by the letter of a service, how many numbers this kiosk may still give without the hub
 * @param unreported tickets printed without the hub that it has not heard of yet
 * @param trouble what is the matter with the kiosk's own file, an English sentence
 */
public record KioskFacts(
        int number,
        String name,
        String version,
        URI hub,
        Map<String, Long> numbersLeft,
        int unreported,
        Optional<String> trouble) {
    public KioskFacts {
        numbersLeft = Collections.unmodifiableMap(new LinkedHashMap<>(numbersLeft));
    }
}
