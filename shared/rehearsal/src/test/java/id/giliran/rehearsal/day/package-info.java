/** The whole office end to end: the real hub in its own process, simulated people, and the journal as the judge. */
package id.giliran.rehearsal.day;
