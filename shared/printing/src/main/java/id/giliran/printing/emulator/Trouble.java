package id.giliran.printing.emulator;

import java.util.Set;

/** What an emulated printer can be made to suffer from. */
public enum Trouble {
    /** Nothing is printed until there is paper. */
    OUT_OF_PAPER(0x08, 0x20, 0, 0x6C, 0x01, 0, 0, 0),
    /** Only reported. */
    PAPER_NEAR_END(0, 0, 0, 0x0C, 0x04, 0, 0, 0),
    /** Nothing is printed until it is shut. */
    COVER_OPEN(0x08, 0x04, 0, 0, 0, 0x02, 0, 0),
    /** Nothing is printed until the cutter is free. */
    CUTTER_JAMMED(0x08, 0x40, 0x08, 0, 0, 0, 0, 0x01),
    /** Half a ticket is out, and nothing more until the paper that is caught is taken away. */
    PAPER_JAMMED(0x08, 0x40, 0x04, 0, 0, 0, 0x40, 0),
    /** Nothing is printed until it is repaired. */
    BROKEN(0x08, 0x40, 0x20, 0, 0, 0, 0, 0x08),
    /** Nothing is printed until it has cooled down. */
    OVERHEATED(0x08, 0x40, 0x40, 0, 0, 0, 0x01, 0),
    /** Nothing is printed, and no cause is told. */
    OFFLINE(0x08, 0, 0, 0, 0, 0, 0x08, 0),
    /** It prints and answers nothing, as many cheap printers. */
    MUTE,
    /** What is sent is lost, and nothing is answered, as on a serial line. */
    SWITCHED_OFF,
    /** It takes no more bytes. */
    NOT_READING,
    /** It says XOFF and takes no more bytes until it says XON. */
    HELD_BACK,
    /** The line is bad: bytes come back that nobody sent, before every answer. */
    GARBAGE;

    /** Of an answer without any trouble. */
    private static final int ANSWER = 0x12;

    /** Of the first byte of a message that nobody asked for. */
    private static final int PUSHED = 0x10;

    private static final int TICKET_IN_OUTPUT = 0x20;

    private final int printer;
    private final int offlineCause;
    private final int error;
    private final int paper;
    private final int customPaper;
    private final int customCover;
    private final int customMendable;
    private final int customBroken;

    /** Is not told. */
    Trouble() {
        this(0, 0, 0, 0, 0, 0, 0, 0);
    }

    Trouble(
            int printer,
            int offlineCause,
            int error,
            int paper,
            int customPaper,
            int customCover,
            int customMendable,
            int customBroken) {
        this.printer = printer;
        this.offlineCause = offlineCause;
        this.error = error;
        this.paper = paper;
        this.customPaper = customPaper;
        this.customCover = customCover;
        this.customMendable = customMendable;
        this.customBroken = customBroken;
    }

    boolean stopsPrinting() {
        return printer != 0;
    }

    boolean stopsReading() {
        return this == NOT_READING || this == HELD_BACK;
    }

    /** The answer to question 1 to 4, as Epson's "ESC/POS Command Reference" has it under DLE EOT. */
    static byte answer(int question, Set<Trouble> troubles) {
        int answer = ANSWER;
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

    /** Four bytes, as the same reference has them under GS a. */
    static byte[] pushed(Set<Trouble> troubles) {
        int[] bytes = {PUSHED, 0, 0, 0x0F};
        for (Trouble trouble : troubles) {
            bytes[0] |= trouble.printer | (trouble.offlineCause & 0x04) << 3;
            bytes[1] |= trouble.error;
            bytes[2] |= (trouble.paper & 0x0C) >> 2 | (trouble.paper & 0x60) >> 3;
        }
        return new byte[] {(byte) bytes[0], (byte) bytes[1], (byte) bytes[2], (byte) bytes[3]};
    }

    /** Six bytes, as Custom's manuals of VKP80 and KPM have them under DLE EOT 20. */
    static byte[] custom(Set<Trouble> troubles, boolean ticketInOutput) {
        int[] bytes = {ticketInOutput ? TICKET_IN_OUTPUT : 0, 0, 0, 0};
        for (Trouble trouble : troubles) {
            bytes[0] |= trouble.customPaper;
            bytes[1] |= trouble.customCover;
            bytes[2] |= trouble.customMendable;
            bytes[3] |= trouble.customBroken;
        }
        return new byte[] {0x10, 0x0F, (byte) bytes[0], (byte) bytes[1], (byte) bytes[2], (byte) bytes[3]};
    }
}
