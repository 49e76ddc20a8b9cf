package id.giliran.protocol.request;

import java.util.List;

/**
 * A visitor at a kiosk said which of a service's requirements they have not with them. Counted for the day, never for a ticket.
 *
 * @param missing positions in the service's list of requirements, from 0, each once
 * @param tookNumber whether they took a number all the same
 */
public record MissingRequest(@Limit(40) String service, List<Integer> missing, boolean tookNumber) {
    public MissingRequest {
        missing = List.copyOf(missing);
    }
}
