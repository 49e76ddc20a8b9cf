/** Tests of the serial keypad: its frames, and a real line. */
package id.giliran.counterclient.keypad;
