/** The chime: its sound wave and the way to the loudspeaker; must not know calls or screens. */
package id.giliran.display.sound;
