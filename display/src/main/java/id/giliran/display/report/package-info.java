/** Tells the hub how this display is. No announcement ever waits for it. */
package id.giliran.display.report;
