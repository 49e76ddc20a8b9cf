/** Plays sounds on a device, whatever becomes of the device; must not know what they mean. */
package id.giliran.display.sound;
