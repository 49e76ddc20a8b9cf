/** Keeps visitors within the kiosk: the window that covers its monitor, and the input that means nothing. What the screens show, and the PIN, live elsewhere. */
package id.giliran.kiosk.lockdown;
