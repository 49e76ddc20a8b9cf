/** The load of the bench: requests as raw bytes over kept connections, and what they cost. Knows no office and judges nothing. */
package id.giliran.rehearsal.trial.bench.load;
