package id.giliran.core;

import id.giliran.core.plan.ServiceId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * That somebody lets numbers be given against the plan: beyond a quota, outside the hours, or when the line is longer than the day.
 *
 * @param number counts the overrides of the business day, from 1
 * @param service the only one it is for; empty for all
 * @param until when it is over; empty when only {@code most} ends it
 * @param most how many numbers it is for; empty when only {@code until} ends it
 * @param by who is responsible
 * @param given numbers that only it made possible
 * @param ended whether it was ended before it was over
 */
public record IssueOverride(
        int number,
        Optional<ServiceId> service,
        Optional<Instant> until,
        OptionalInt most,
        String by,
        String reason,
        int given,
        boolean ended) {

    /** Whether it still holds. */
    public boolean holdsAt(Instant now) {
        return !ended
                && until.stream().noneMatch(end -> !now.isBefore(end))
                && most.stream().noneMatch(all -> given >= all);
    }

    /** Whether it is for this service. */
    public boolean isFor(ServiceId asked) {
        return service.stream().allMatch(asked::equals);
    }

    IssueOverride oneMore() {
        return new IssueOverride(number, service, until, most, by, reason, given + 1, ended);
    }

    IssueOverride end() {
        return new IssueOverride(number, service, until, most, by, reason, given, true);
    }
}
