package id.giliran.printing.status;

/** How a printer speaks about itself. */
public enum StatusLanguage {
    /** Not at all, as far as its maker says. */
    NONE,
    /**
     * Four answers of one byte each ({@link StatusQuestion}), and by itself messages of four bytes at every change
     * (ASB, "automatic status back"), as Epson has them.
     */
    REAL_TIME,
    /** One answer of six bytes, as Custom has it for kiosk printers. */
    CUSTOM;

    /** {@code 10 04 14}, DLE EOT 20 of Custom. */
    public static byte[] customQuestion() {
        return new byte[] {0x10, 0x04, 0x14};
    }

    /** {@code 1D 61 0E}, GS a: tell every change of online state, errors and paper; {@code ESC @} ends it again. */
    public static byte[] tellChanges() {
        return new byte[] {0x1D, 0x61, 0x0E};
    }
}
