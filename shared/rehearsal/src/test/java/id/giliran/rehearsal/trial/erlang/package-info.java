/** The simulation beside queueing theory. */
package id.giliran.rehearsal.trial.erlang;
