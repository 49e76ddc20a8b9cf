/** The ways from bytes to a printer, and the only place that knows jSerialComm; no layout and no ESC/POS here. */
package id.giliran.printing.port;
