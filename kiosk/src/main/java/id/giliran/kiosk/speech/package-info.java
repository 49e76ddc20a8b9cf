/** Reads the screens aloud: what is said, and the system's voice that says it. Decides nothing about the visit. */
package id.giliran.kiosk.speech;
