/** Whether the wait that visitors are told comes true, in offices and on days made by chance. Asks the real core; no hub, no clock. */
package id.giliran.rehearsal.trial.estimate;
