/**
 * Tells the service manager of Linux how the hub does. Without one (by hand, in a rehearsal, on Windows) nothing here does
 * anything. Nothing here knows the queue.
 */
package id.giliran.hub.systemd;
