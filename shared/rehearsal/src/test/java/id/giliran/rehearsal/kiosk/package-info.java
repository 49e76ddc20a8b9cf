/** Real kiosks with emulated printers, while something is missing: the hub, the paper, the cable. */
package id.giliran.rehearsal.kiosk;
