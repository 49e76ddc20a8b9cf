/** The keys on the screen, for those who have no keyboard. What is typed is for others to keep, and nothing of it is logged. */
package id.giliran.kiosk.typing;
