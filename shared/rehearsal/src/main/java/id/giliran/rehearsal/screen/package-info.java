/** Fingers and eyes on the windows of the real programs. Nothing here knows what a kiosk or a counter is. */
package id.giliran.rehearsal.screen;
