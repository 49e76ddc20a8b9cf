package id.giliran.hub.people;

/** The staff list cannot be changed so. The message is a sentence that says why and what to do. */
public final class StaffException extends Exception {
    public StaffException(String sentence) {
        super(sentence);
    }
}
