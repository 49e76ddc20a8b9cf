package id.giliran.hub.http;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the texts of paths and bodies into the core's values, or says which text cannot be one. */
final class Fields {
    private static final Pattern NUMBER = Pattern.compile("[A-Z][0-9]{3,5}");
    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]?");
    private static final Pattern REPRINT = Pattern.compile("[1-9][0-9]{0,5}");
    private static final Pattern TICKET = Pattern.compile("[A-Za-z0-9_-]{8,40}");

    private Fields() {}

    /** The counter of the path; one that cannot exist is unknown, like any other that does not. */
    static CounterNumber counter(Map<String, String> gaps) {
        String written = Objects.requireNonNull(gaps.get("counter"), "the template has a counter");
        if (!PLACE.matcher(written).matches()) {
            throw new ProblemException(Problems.unknown("counter", written));
        }
        return new CounterNumber(Integer.parseInt(written));
    }

    /** The kiosk of the path. */
    static int kiosk(Map<String, String> gaps) {
        String written = Objects.requireNonNull(gaps.get("kiosk"), "the template has a kiosk");
        if (!PLACE.matcher(written).matches()) {
            throw new ProblemException(Problems.unknownKiosk(written));
        }
        return Integer.parseInt(written);
    }

    /** The hall display of the path. */
    static int display(Map<String, String> gaps) {
        String written = Objects.requireNonNull(gaps.get("display"), "the template has a display");
        if (!PLACE.matcher(written).matches()) {
            throw new ProblemException(Problems.unknownDisplay(written));
        }
        return Integer.parseInt(written);
    }

    /** The reprint of the path. */
    static int reprint(Map<String, String> gaps) {
        String written = Objects.requireNonNull(gaps.get("reprint"), "the template has a reprint");
        if (!REPRINT.matcher(written).matches()) {
            throw new ProblemException(Problems.unknown("reprint", written));
        }
        return Integer.parseInt(written);
    }

    /** An id that a kiosk has made; it will stand in paths. */
    static TicketId newTicket(String field, String written) {
        if (!TICKET.matcher(written).matches()) {
            throw invalid(field, "Make an id of 8 to 40 letters, digits, hyphens and underscores.");
        }
        return new TicketId(written);
    }

    /** When something was done, as precise as the journal is. */
    static Optional<Instant> moment(@Nullable Instant told) {
        return Optional.ofNullable(told).map(moment -> moment.truncatedTo(ChronoUnit.MILLIS));
    }

    /** The override of the path. */
    static int override(Map<String, String> gaps) {
        String written = Objects.requireNonNull(gaps.get("override"), "the template has an override");
        if (!REPRINT.matcher(written).matches()) {
            throw new ProblemException(Problems.unknown("override", written));
        }
        return Integer.parseInt(written);
    }

    /** A count within reason, if there is one. */
    static OptionalInt count(String field, @Nullable Integer told, int most) {
        if (told == null) {
            return OptionalInt.empty();
        }
        if (told < 1 || told > most) {
            throw invalid(field, "It must be from 1 to " + most + ", but is " + told + ".");
        }
        return OptionalInt.of(told);
    }

    /** The ticket of the path. */
    static TicketId ticket(Map<String, String> gaps) {
        return new TicketId(Objects.requireNonNull(gaps.get("ticket"), "the template has a ticket"));
    }

    static TicketNumber number(String field, String written) {
        if (!NUMBER.matcher(written).matches() || Integer.parseInt(written.substring(1)) == 0) {
            throw invalid(field, "Write a number as it is printed, such as A017.");
        }
        return new TicketNumber(written.charAt(0), Integer.parseInt(written.substring(1)));
    }

    static <E extends Enum<E>> E oneOf(Class<E> type, String field, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Words.kebab(constant).equals(written))
                .findFirst()
                .orElseThrow(() -> invalid(field, "Known are: " + known(type) + "."));
    }

    static String known(Class<? extends Enum<?>> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Words::kebab).toList());
    }

    /** The text itself, if it is among these. */
    static String among(Collection<String> known, String field, String written) {
        if (!known.contains(written)) {
            throw invalid(field, "Known are: " + String.join(", ", known) + ".");
        }
        return written;
    }

    static ProblemException invalid(String field, String detail) {
        return new ProblemException(Problems.field("field-invalid", field, detail));
    }
}
