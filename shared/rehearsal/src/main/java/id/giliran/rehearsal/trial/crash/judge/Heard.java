package id.giliran.rehearsal.trial.crash.judge;

/** What came back for a request. */
public sealed interface Heard {
    /** It was done; the reply to the letter. */
    record Done(String body) implements Heard {}

    /** The hub said no, for the reason with this code; nothing may have changed. */
    record Refused(String code) implements Heard {}

    /** No answer; whether it was done is unknown. */
    record Nothing() implements Heard {}
}
