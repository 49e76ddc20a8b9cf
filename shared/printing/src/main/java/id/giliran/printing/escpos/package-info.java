/** ESC/POS commands as bytes; pure, so nothing here opens, sends, waits or knows what a ticket is. */
package id.giliran.printing.escpos;
