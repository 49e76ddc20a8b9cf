/** {@code giliran trial bench}: the hub's speed as ratios against the machine's own limits in the same run. Changes nothing of the hub. */
package id.giliran.rehearsal.trial.bench;
