/** From an order to paper: the hub or the kiosk gives a number, the printer prints it, it is told or kept. No screen is known here. */
package id.giliran.kiosk.issuing;
