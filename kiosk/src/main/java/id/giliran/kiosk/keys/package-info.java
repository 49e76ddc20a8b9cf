/** Everything by keys: the order in which they go through a screen, and the frame that shows where they are. No screen is known here. */
package id.giliran.kiosk.keys;
