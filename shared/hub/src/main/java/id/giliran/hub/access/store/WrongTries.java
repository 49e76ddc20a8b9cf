package id.giliran.hub.access.store;

import java.time.Instant;

/**
 * How often a wrong secret was given.
 *
 * @param person for whom; empty for all that were given at the device, for whomever
 * @param device where
 */
public record WrongTries(String person, String device, int wrong, Instant last) {}
