/** Whether one who floods the hub slows the others. What the hub does against it is in the hub. */
package id.giliran.rehearsal.trial.flood;
