/**
 * Whether what people were told and what the journal holds can both be true of one queue. Everything here is worked out anew:
 * of the core only its events are read, never its rules. Nothing here talks to a hub.
 */
package id.giliran.rehearsal.trial.crash.judge;
