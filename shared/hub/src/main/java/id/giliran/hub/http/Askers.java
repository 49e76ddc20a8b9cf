package id.giliran.hub.http;

import id.giliran.hub.access.Asking;
import java.util.Map;
import java.util.Optional;

/** Tells on whose behalf a request comes. */
interface Askers {
    /**
     * The device and who is signed in at it.
     *
     * @param caller whose certificate was found to be of the hub's authority
     * @param gaps what stands in the gaps of the path
     * @return empty when no device showed itself
     * @throws ProblemException when a device showed itself that the hub does not let in
     */
    Optional<Asking> of(Caller caller, Map<String, String> gaps);
}
