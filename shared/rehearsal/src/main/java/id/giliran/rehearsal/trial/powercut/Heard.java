package id.giliran.rehearsal.trial.powercut;

import java.time.Instant;

/**
 * A reply that says done, as it was heard at the other end. It cannot be overheard on the way, as it is encrypted; the clock of
 * the computer ties it to what the hub did to its disk.
 *
 * @param at when it had arrived: the hub had sent it before, so that everything it promises was to be safe by then
 * @param key what was asked under
 * @param body to the letter
 */
record Heard(Instant at, String key, String body) {}
