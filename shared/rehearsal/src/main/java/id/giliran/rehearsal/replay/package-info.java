/**
 * A day of a journal once more, under other rules or with other counters, and what that would have done to the waits. It reads
 * the journal and writes nothing.
 */
package id.giliran.rehearsal.replay;
