package id.giliran.hub.appointment.table;

/** A file is no table that can be read; the message says why, and what to do. */
public final class TableException extends Exception {
    private static final long serialVersionUID = 1L;

    TableException(String sentence) {
        super(sentence);
    }

    TableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
