package id.giliran.printing.command;

/** A question was asked, and nobody is there to answer. */
final class AnswersEndedException extends Exception {
    private static final long serialVersionUID = 1L;

    AnswersEndedException() {
        super("The answers have ended before all was asked, so nothing was written. Start the setup again.");
    }
}
