package id.giliran.protocol.request;

import org.jspecify.annotations.Nullable;

/**
 * A visitor shows a paper that was lost with the journal.
 *
 * @param number as it is printed
 * @param language BCP 47 tag of the language that the paper is in
 * @param priorityGroup id of the group that the visitor belongs to; counted and forgotten
 */
public record TakeInRequest(
        @Limit(8) String number,
        @Limit(16) String language,
        @Limit(40) @Nullable String priorityGroup) {}
