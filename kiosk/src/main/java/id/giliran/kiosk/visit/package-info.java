/** One visitor at the kiosk: which screen is theirs, what they chose, when they are forgotten. Nothing drawn lives here. */
package id.giliran.kiosk.visit;
