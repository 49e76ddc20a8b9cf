/** The wait for what the printer lacks. How long it lasts and what comes afterwards is not decided here. */
package id.giliran.kiosk.held;
