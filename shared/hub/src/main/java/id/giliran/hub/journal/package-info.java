/**
 * What has happened, durable: one append-only table in one SQLite file, and the proof that nobody changed it.
 * The only place that knows SQL; nothing here decides anything about tickets.
 */
package id.giliran.hub.journal;
