/**
 * The appointments of the days to come, as lists that were imported: a code is kept only as a keyed hash, and list and key are
 * wiped when their day is over. Who has got a number for one, the core decides; nothing here is in the journal or its backups.
 */
package id.giliran.hub.appointment;
