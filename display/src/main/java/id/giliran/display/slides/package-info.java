/** The office's own pictures for a wall: which are there, and decoding them. Must not know what else stands on the wall. */
package id.giliran.display.slides;
