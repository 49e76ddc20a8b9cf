package id.giliran.rehearsal.trial.crash.judge;

/**
 * One request and what came back.
 *
 * @param request the body as it was sent
 * @param invokedAt when it was first sent, by {@link System#nanoTime()}
 * @param answeredAt when the answer was there, by the same clock
 */
public record Exchange(String path, String key, String request, long invokedAt, long answeredAt, Heard heard) {
    /** What was asked for, such as {@code call-next}. */
    public String word() {
        return Asked.of(path, request).word();
    }
}
