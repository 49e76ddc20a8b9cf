/** Scanners for codes, on a serial line or typing as a keyboard. What a code is for is not known here, and no code is logged. */
package id.giliran.kiosk.scanner;
