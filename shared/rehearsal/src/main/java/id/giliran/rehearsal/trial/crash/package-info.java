/**
 * {@code giliran trial crash}: a real hub is killed again and again while kiosks and counters ask it, and their history is
 * judged. No rule of the queue lives here.
 */
package id.giliran.rehearsal.trial.crash;
