package id.giliran.kiosk.offline;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.KioskActs;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.MissingRequest;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that the hub must be told about a paper.
 *
 * @param subject id of the ticket, what counts the reprint, or a business day
 * @param word confirmation or reason, as the hub knows it
 * @param key its Idempotency-Key
 */
record HubWord(Kind kind, String subject, String word, String key) {
    /** What it is about; the name is kept in the file. */
    enum Kind {
        PRINTED,
        PRINT_FAILED,
        REPRINTED,
        REPRINT_FAILED,
        /** The subject is the business day, the word a {@link MissingRequest} as JSON. */
        MISSING
    }

    ActResult<ActReply> tell(KioskActs hub) {
        return switch (kind) {
            case PRINTED -> hub.printed(subject, word, key);
            case PRINT_FAILED -> hub.printFailed(subject, word, key);
            case REPRINTED -> hub.reprinted(Integer.parseInt(subject), word, key);
            case REPRINT_FAILED -> hub.reprintFailed(Integer.parseInt(subject), word, key);
            case MISSING -> hub.missing(Json.read(word, MissingRequest.class), key);
        };
    }

    /** Whether it was only worth telling on a day that is over. */
    boolean isLate(LocalDate today) {
        return kind == Kind.MISSING && !subject.equals(today.toString());
    }

    @Override
    public String toString() {
        return "word \"" + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + word + "\"";
    }
}
