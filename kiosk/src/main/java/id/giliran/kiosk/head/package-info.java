/** The head of every screen: whose office this is, and the hub's time. Nothing can be touched in it. */
package id.giliran.kiosk.head;
