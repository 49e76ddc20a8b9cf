package id.giliran.hub.access;

import java.util.Optional;

/**
 * On whose behalf a request comes.
 *
 * @param person who is signed in at this device; nobody is at a kiosk, a display or a counter that is not open
 */
public record Asking(KnownDevice device, Optional<Person> person) {}
