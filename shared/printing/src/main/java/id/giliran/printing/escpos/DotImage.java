package id.giliran.printing.escpos;

import java.util.BitSet;
import java.util.Objects;

/** A picture of dots that are black or white; x grows to the right and y down, both from 0. */
public final class DotImage {
    private final int width;
    private final int height;
    private final BitSet black;

    /** Whether the dot of an image is black. */
    @FunctionalInterface
    public interface Dots {
        boolean black(int x, int y);
    }

    private DotImage(int width, int height, BitSet black) {
        this.width = width;
        this.height = height;
        this.black = black;
    }

    /** The image with these dots. */
    public static DotImage of(int width, int height, Dots dots) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("An image needs dots, but it is " + width + " x " + height + ".");
        }
        BitSet black = new BitSet(width * height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                black.set(y * width + x, dots.black(x, y));
            }
        }
        return new DotImage(width, height, black);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Whether this dot is black; dots outside are white. */
    public boolean black(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height && black.get(y * width + x);
    }

    /** The rows from the first on, at most so many. */
    DotImage strip(int firstRow, int rows) {
        return of(width, Math.min(rows, height - firstRow), (x, y) -> black(x, firstRow + y));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DotImage image
                && width == image.width
                && height == image.height
                && black.equals(image.black);
    }

    @Override
    public int hashCode() {
        return Objects.hash(width, height, black);
    }

    @Override
    public String toString() {
        return width + " x " + height + " dots";
    }
}
