/**
 * What each screen shows: small, whole, computed by the hub. A screen renders the newest it has and needs no history.
 * Texts that depend on the office come as maps from BCP 47 language tag to words; all other words are the screen's own.
 */
package id.giliran.protocol.view;
