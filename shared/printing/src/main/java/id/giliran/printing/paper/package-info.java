/** A thermal printer made of pixels, which reads ESC/POS bytes on its own; it must share no code with the encoder. */
package id.giliran.printing.paper;
