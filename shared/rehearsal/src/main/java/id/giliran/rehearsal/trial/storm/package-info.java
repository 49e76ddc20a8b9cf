/** Whether those who try PINs are slowed, and the office is not. What the hub does against them is in the hub. */
package id.giliran.rehearsal.trial.storm;
