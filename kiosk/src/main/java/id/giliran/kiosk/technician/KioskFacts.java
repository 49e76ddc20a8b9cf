package id.giliran.kiosk.technician;

import id.giliran.hubclient.DeviceFacts;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.kiosk.speech.Voice;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a technician on the telephone asks for.
 *
 * @param device as its hub knows it; absent while it is not let in
 * @param numbersLeft by the letter of a service, how many numbers this kiosk may still give without the hub
 * @param unreported tickets printed without the hub that it has not heard of yet
 * @param trouble what is the matter with the kiosk's own file, an English sentence
 * @param silence why no screen can be read aloud
 */
public record KioskFacts(
        int number,
        String name,
        String version,
        HubPlace hub,
        Optional<DeviceFacts> device,
        Map<String, Long> numbersLeft,
        int unreported,
        Optional<String> trouble,
        Optional<Voice.Silence> silence) {
    public KioskFacts {
        numbersLeft = Collections.unmodifiableMap(new LinkedHashMap<>(numbersLeft));
    }
}
