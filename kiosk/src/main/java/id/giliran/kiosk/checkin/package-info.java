/** Visitors with an appointment: keys for the code, and what the code stands for. A code is shown, sent and forgotten; it is never logged. */
package id.giliran.kiosk.checkin;
