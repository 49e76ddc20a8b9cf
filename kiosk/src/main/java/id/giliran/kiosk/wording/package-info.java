/** Turns what the hub says into a visitor's words. Nothing is shown or decided here. */
package id.giliran.kiosk.wording;
