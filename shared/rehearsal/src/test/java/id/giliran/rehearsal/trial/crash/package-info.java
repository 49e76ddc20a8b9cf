/** The trial of the trial: a harness that finds nothing is believed only if it finds what was planted. */
package id.giliran.rehearsal.trial.crash;
