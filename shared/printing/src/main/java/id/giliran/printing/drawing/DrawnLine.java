package id.giliran.printing.drawing;

import id.giliran.printing.escpos.DotImage;

/**
 * One line of words as dots.
 *
 * @param rightToLeft whether its sentence begins at the right
 */
public record DrawnLine(DotImage image, boolean rightToLeft) {}
