/**
 * Copies of the journal for the day when a disk is lost, and the way back from them. Nothing here decides anything about
 * tickets, and nothing here ever holds up the writer.
 */
package id.giliran.hub.backup;
