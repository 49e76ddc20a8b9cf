package id.giliran.protocol.request;

import org.jspecify.annotations.Nullable;

/**
 * A visitor at a kiosk asks for a number.
 *
 * @param service id of the service
 * @param language BCP 47 tag of the language chosen at the kiosk
 * @param priorityGroup id of the group that the visitor belongs to; counted and forgotten, the ticket keeps only that it has priority
 * @param party how many people come with this one ticket; absent for one
 * @param appointment the code that the visitor came with, as the scanner read it; absent for a visitor without appointment
 */
public record IssueTicketRequest(
        @Limit(40) String service,
        @Limit(16) String language,
        @Limit(40) @Nullable String priorityGroup,
        @Nullable Integer party,
        @Limit(200) @Nullable String appointment) {
    /** For one person. */
    public IssueTicketRequest(String service, String language, @Nullable String priorityGroup) {
        this(service, language, priorityGroup, null);
    }

    /** Without an appointment. */
    public IssueTicketRequest(
            String service, String language, @Nullable String priorityGroup, @Nullable Integer party) {
        this(service, language, priorityGroup, party, null);
    }

    /** Without the code and the group, which belong into no log. */
    @Override
    public String toString() {
        return "a number for " + service + " in " + language;
    }
}
