/**
 * A device's connection to the hub: views kept fresh, acts retried without being doubled, the hub's time.
 * No screen, no text for visitors and no rule of the queue lives here.
 */
package id.giliran.hubclient;
