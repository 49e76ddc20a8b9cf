package id.giliran.hub.http;

import id.giliran.hub.access.Asking;
import id.giliran.hub.access.Permission;
import id.giliran.hub.view.ViewKind;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** One line of the table of routes: a method, a path, and what is done there. */
sealed interface Route {
    /** The path, with gaps. */
    PathTemplate path();

    /** Who may ask this. */
    Permission permission();

    /** One sentence for the OpenAPI document. */
    String summary();

    /** The HTTP method. */
    default String method() {
        return this instanceof Act<?> || this instanceof Report<?> || this instanceof Ask<?> || this instanceof Said<?>
                ? "POST"
                : "GET";
    }

    /**
     * Something is asked of the office.
     *
     * @param body the record that the request body must fill
     * @param reply the record that answers
     * @param order makes the command
     */
    record Act<B extends Record>(
            PathTemplate path,
            Permission permission,
            String summary,
            Class<B> body,
            Class<?> reply,
            OrderMaker<B> order)
            implements Route {}

    /**
     * A device tells how it is: no act, so nothing is stored and no key is needed.
     *
     * @param body the record that the request body must fill
     * @param taker takes what is told
     */
    record Report<B extends Record>(
            PathTemplate path, Permission permission, String summary, Class<B> body, ReportTaker<B> taker)
            implements Route {}

    /**
     * A device asks something: no act, so nothing is stored and no key is needed.
     *
     * @param body the record that the request body must fill
     * @param reply the record that answers
     * @param asked where it is asked
     */
    record Ask<B extends Record>(
            PathTemplate path, Permission permission, String summary, Class<B> body, Class<?> reply, Asked<B> asked)
            implements Route {}

    /**
     * Something about devices is asked, and it counts which connection it comes by.
     *
     * @param method {@code GET} without a body, or {@code POST}
     * @param body the record that the request body must fill
     * @param reply the record that answers
     * @param step what is done
     */
    record Knock<B extends Record>(
            PathTemplate path,
            Permission permission,
            String method,
            String summary,
            Class<B> body,
            Class<?> reply,
            Step<B> step)
            implements Route {}

    /**
     * Somebody at a device says what is about people: no act of the office, and no reply of it is stored.
     *
     * @param body the record that the request body must fill
     * @param reply the record that answers; {@code String} for lines of JSON
     * @param word where it is said
     */
    record Said<B extends Record>(
            PathTemplate path, Permission permission, String summary, Class<B> body, Class<?> reply, Word<B> word)
            implements Route {}

    /**
     * A screen looks at the office, once or as a stream.
     *
     * @param view the record that it sees
     * @param kind which view, by the gaps of the path
     */
    record Look(
            PathTemplate path,
            Permission permission,
            String summary,
            Class<?> view,
            Function<Map<String, String>, ViewKind> kind)
            implements Route {}

    /**
     * The hub tells about itself.
     *
     * @param mediaType what the answer is written in
     * @param content the record that it fills; {@code Object} for any JSON, {@code String} for what is no JSON
     * @param answer made anew for each request
     */
    record Page(
            PathTemplate path,
            Permission permission,
            String summary,
            String mediaType,
            Class<?> content,
            Supplier<Reply> answer)
            implements Route {}

    /** A page for a person, about one business day. */
    record Sheet(PathTemplate path, Permission permission, String summary) implements Route {}

    /** Answers what a device asks. */
    @FunctionalInterface
    interface Asked<B extends Record> {
        /** @param gaps what stands in the gaps of the path */
        CompletableFuture<Reply> answer(Map<String, String> gaps, B body);
    }

    /** Does what is asked about devices; may wait for the disk. */
    @FunctionalInterface
    interface Step<B extends Record> {
        /**
         * @param caller who asks
         * @param gaps what stands in the gaps of the path
         */
        Record answer(Caller caller, Map<String, String> gaps, B body);
    }

    /** Answers what somebody says. */
    @FunctionalInterface
    interface Word<B extends Record> {
        /**
         * @param asking who and where
         * @param gaps what stands in the gaps of the path
         */
        CompletableFuture<Reply> answer(Asking asking, Map<String, String> gaps, B body);
    }

    /** Takes what a device tells of itself. */
    @FunctionalInterface
    interface ReportTaker<B extends Record> {
        /** @param gaps what stands in the gaps of the path */
        void take(Map<String, String> gaps, B body);
    }

    /** Makes what is to be done from a body that is formally right. */
    @FunctionalInterface
    interface OrderMaker<B extends Record> {
        /** @param gaps what stands in the gaps of the path */
        Order order(Map<String, String> gaps, B body);
    }
}
