package id.giliran.printing.emulator;

/** What an emulated printer can be made to suffer from. */
public enum Trouble {
    /** Nothing is printed until there is paper. */
    OUT_OF_PAPER(0x08, 0x20, 0, 0x6C),
    /** Only reported. */
    PAPER_NEAR_END(0, 0, 0, 0x0C),
    /** Nothing is printed until it is shut. */
    COVER_OPEN(0x08, 0x04, 0, 0),
    /** Nothing is printed until the cutter is free. */
    CUTTER_JAMMED(0x08, 0x40, 0x08, 0),
    /** Nothing is printed until it is repaired. */
    BROKEN(0x08, 0x40, 0x20, 0),
    /** Nothing is printed until it has cooled down. */
    OVERHEATED(0x08, 0x40, 0x40, 0),
    /** Nothing is printed, and no cause is told. */
    OFFLINE(0x08, 0, 0, 0),
    /** It prints and answers nothing, as many cheap printers. */
    MUTE(0, 0, 0, 0),
    /** What is sent is lost, and nothing is answered, as on a serial line. */
    SWITCHED_OFF(0, 0, 0, 0),
    /** It takes no more bytes. */
    NOT_READING(0, 0, 0, 0);

    /** Of an answer without any trouble. */
    private static final int FIXED_BITS = 0x12;

    private final int printer;
    private final int offlineCause;
    private final int error;
    private final int paper;

    Trouble(int printer, int offlineCause, int error, int paper) {
        this.printer = printer;
        this.offlineCause = offlineCause;
        this.error = error;
        this.paper = paper;
    }

    boolean stopsPrinting() {
        return printer != 0;
    }

    /** The answer to question 1 to 4, as Epson's "ESC/POS Command Reference" has it under DLE EOT. */
    static byte answer(int question, Iterable<Trouble> troubles) {
        int answer = FIXED_BITS;
        for (Trouble trouble : troubles) {
            answer |= switch (question) {
                case 1 -> trouble.printer;
                case 2 -> trouble.offlineCause;
                case 3 -> trouble.error;
                default -> trouble.paper;
            };
        }
        return (byte) answer;
    }
}
