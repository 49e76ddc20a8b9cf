/**
 * Strict reading of the files in {@code config/}: every mistake is told with its file, line and key, and with what to do.
 * Nothing here knows what an office, a printer or a screen is; the programs bring the records that they want filled.
 */
package id.giliran.settings;
