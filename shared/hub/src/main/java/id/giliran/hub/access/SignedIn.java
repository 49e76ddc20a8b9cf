package id.giliran.hub.access;

import java.util.Optional;

/** Tells who is signed in. */
@FunctionalInterface
public interface SignedIn {
    /**
     * Who is signed in at this device.
     *
     * @param counter as it stands in the request's path, whatever that is; absent when the request is about no counter, and
     *     any counter of this device will do
     */
    Optional<Person> at(KnownDevice device, Optional<String> counter);
}
