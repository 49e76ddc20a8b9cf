/**
 * How the hub is, for a technician: what is looked at, the sentences that say what to do, and the log's record of them.
 * Nothing here mends anything, and nothing here is on the way of an act.
 */
package id.giliran.hub.health;
