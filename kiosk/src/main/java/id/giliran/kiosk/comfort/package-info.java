/** The panel over any screen on which visitors make the kiosk easier for themselves, and the bar that opens it. Times and memory live in visit. */
package id.giliran.kiosk.comfort;
