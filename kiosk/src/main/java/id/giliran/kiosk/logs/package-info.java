/** The kiosk's log files, and their way to a technician. What stands in them is written elsewhere. */
package id.giliran.kiosk.logs;
