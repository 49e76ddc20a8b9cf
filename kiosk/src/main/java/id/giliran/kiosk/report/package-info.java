/** Tells the hub how this kiosk is. No ticket ever waits for it. */
package id.giliran.kiosk.report;
