package id.giliran.hub.access.store;

import java.time.Instant;

/**
 * Somebody has signed in at a counter.
 *
 * @param person id; of the staff list unless a console did it
 * @param device id of the device that it was done at
 * @param console whether the hub's owner did it: then no secret was asked for, and nobody is signed out for being idle
 */
public record Session(int counter, String person, String device, boolean console, Instant since) {}
