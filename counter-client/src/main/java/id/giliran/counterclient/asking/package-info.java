/** Asking the hub for an act: one at a time, off the screen's thread, never doubled. No screen lives here. */
package id.giliran.counterclient.asking;
