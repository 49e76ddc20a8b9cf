/** Whether power cuts find what they must, and what a real hub does when its disk fails. */
package id.giliran.rehearsal.trial.powercut;
