/** That what visitors are told of the wait comes true. */
package id.giliran.rehearsal.trial.estimate;
