/** A keypad on a serial line: its settings, what its bytes mean, and the thread that listens. No screen lives here. */
package id.giliran.counterclient.keypad;
