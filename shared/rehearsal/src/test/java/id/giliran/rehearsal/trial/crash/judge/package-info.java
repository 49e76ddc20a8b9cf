/** The judge beside the office itself: whatever the one does, the other must allow. No hub is started here. */
package id.giliran.rehearsal.trial.crash.judge;
