package id.giliran.printing.port.spooler;

/** What the next bytes of an IPP message are: RFC 8010, section 3.5. */
enum IppTag {
    OPERATION_GROUP(0x01),
    JOB_GROUP(0x02),
    END(0x03),
    PRINTER_GROUP(0x04),
    INTEGER(0x21),
    BOOLEAN(0x22),
    ENUM(0x23),
    TEXT_WITH_LANGUAGE(0x35),
    NAME_WITH_LANGUAGE(0x36),
    TEXT(0x41),
    NAME(0x42),
    KEYWORD(0x44),
    URI(0x45),
    CHARSET(0x47),
    LANGUAGE(0x48),
    /** Any that this program has no use for, such as "no value" and dates. */
    OTHER(-1);

    private static final int LARGEST_GROUP = 0x0F;

    private final int code;

    IppTag(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static IppTag of(int code) {
        for (IppTag tag : values()) {
            if (tag.code == code) {
                return tag;
            }
        }
        return OTHER;
    }

    /** Whether a tag begins a group of attributes, also one that is not known here. */
    static boolean beginsGroup(int code) {
        return code <= LARGEST_GROUP;
    }
}
