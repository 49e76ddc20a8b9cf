/** A simulated day against the real programs: for the demo, for training, for load. Everything here is allowed to know everything. */
package id.giliran.rehearsal;
