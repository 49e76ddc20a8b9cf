package id.giliran.printing.emulator;

/** What an emulated printer is able to say. */
public enum Model {
    /** Answers DLE EOT 1 to 4, tells changes by itself when asked to (GS a), and acknowledges tickets (GS ( H). */
    EPSON,
    /** Answers DLE EOT 1 to 4 and takes no notice of anything else, as many printers from China. */
    CLONE,
    /** Answers DLE EOT 20 with six bytes, and holds tickets out with a presenter. */
    CUSTOM
}
