/** From an order to paper: the hub gives a number, the printer prints it, the hub is told. No screen is known here. */
package id.giliran.kiosk.issuing;
