package id.giliran.protocol.request;

/**
 * The paper is out.
 *
 * @param confirmation how that is known: {@code acknowledged} by the printer itself, {@code status-clean} after the bytes
 *     went out, {@code job-completed} as the spooler says, {@code sent} and nothing more is known, or {@code on-screen}
 *     when the visitor got the number on the screen because no paper came
 */
public record PrintedRequest(@Limit(20) String confirmation) {}
