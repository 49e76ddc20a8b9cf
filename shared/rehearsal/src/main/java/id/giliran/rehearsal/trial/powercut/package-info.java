/**
 * Power cuts: what the disk of a real hub can hold after one, at any instant, rebuilt from every write, flush and reply that
 * its process made. Nothing here knows SQL, and nothing here trusts what the hub says of itself.
 */
package id.giliran.rehearsal.trial.powercut;
