/** The question who is to be served first. The answer goes into the request and nowhere else. */
package id.giliran.kiosk.priority;
