/** A short storm on a real hub: who gets in and who does not, never how quickly. */
package id.giliran.rehearsal.trial.storm;
