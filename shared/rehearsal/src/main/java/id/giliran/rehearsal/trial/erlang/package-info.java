/** Holds the simulated office against queueing theory where theory knows the answer. No journal, no process, no network. */
package id.giliran.rehearsal.trial.erlang;
