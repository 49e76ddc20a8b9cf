package id.giliran.kiosk.offline;

import id.giliran.kiosk.offline.WordTable.Unsettled;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.view.KioskView;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The numbers that the kiosk may give by itself while the hub is away. Questions are answered from memory, on any thread; what is
 * given is durable before it is told.
 */
public final class OfflineNumbers {
    private static final Logger LOG = LoggerFactory.getLogger(OfflineNumbers.class);
    private static final String SERVED_OFFLINE = "visitor-served-offline";
    private static final int ID_BYTES = 16;

    /** Tickets of past days are kept so long for whoever asks about them. */
    private static final int DAYS_KEPT = 62;

    private final KioskFile file;
    private final LastHeard hub;
    private final OfflineClock clock;
    private final SecureRandom chance = new SecureRandom();
    private volatile Standing standing = new Standing(null, Set.of(), true);
    private volatile int unreported;

    OfflineNumbers(KioskFile file, LastHeard hub, OfflineClock clock) {
        this.file = file;
        this.hub = hub;
        this.clock = clock;
    }

    private record Standing(@Nullable NumbersReply lease, Set<String> used, boolean lost) {
        Standing {
            used = Set.copyOf(used);
        }

        Standing with(String number) {
            Set<String> more = new HashSet<>(used);
            more.add(number);
            return new Standing(lease, more, lost);
        }
    }

    /** Why no number of this service can be given by the kiosk itself now; empty when one can. */
    public Optional<OfflineRefusal> refusal(String service) {
        return rules().refusal(service);
    }

    /** Whether a number of this service can be given by the kiosk itself now. */
    public boolean canGive(String service) {
        return refusal(service).isEmpty();
    }

    /**
     * What the hub said last, perhaps before the kiosk was started. Each service is open or closed as it is for the kiosk alone
     * now; {@code without-hub} where it is not known better.
     */
    public Optional<KioskView> view() {
        return rules().asSeen();
    }

    /** What is wrong with the kiosk's file, as a sentence for a technician. */
    public Optional<String> trouble() {
        return file.trouble();
    }

    /** Tickets that were printed without the hub and of which it has not heard yet. */
    public int unreported() {
        return unreported;
    }

    /** By the letter of each service, how many numbers of the newest lease are left; whether they may be given now is another question. */
    public Map<String, Long> left() {
        Standing now = standing;
        NumbersReply lease = now.lease();
        Map<String, Long> left = new LinkedHashMap<>();
        if (lease != null) {
            lease.services()
                    .forEach(leased -> left.merge(
                            leased.letter(),
                            NumberChoice.left(leased, now.used()).count(),
                            Long::sum));
        }
        return left;
    }

    private OfflineRules rules() {
        Standing now = standing;
        boolean lost = now.lost() || file.trouble().isPresent();
        return new OfflineRules(now.lease(), now.used(), lost, hub.view(), clock.now());
    }

    /**
     * Gives a number, durably, before anything of it is printed.
     *
     * @param key of the visitor's order
     * @param maybeStored whether the hub was asked and may have stored the order; its number is voided when it is back
     * @return empty when none can be given
     */
    public synchronized Optional<OfflineTicket> give(IssueTicketRequest request, String key, boolean maybeStored) {
        Optional<OfflineTicket> next = next(request, key);
        if (next.isEmpty()) {
            return next;
        }
        OfflineTicket ticket = next.get();
        try {
            standing = file.change(sqlite -> {
                new TicketTable(sqlite).add(ticket);
                if (maybeStored) {
                    new WordTable(sqlite).add(new Unsettled(key, request, SERVED_OFFLINE));
                }
                return standing.with(ticket.number());
            });
            return next;
        } catch (KioskFileException unstorable) {
            LOG.error("No number can be given without the hub. {}", unstorable.getMessage());
            return Optional.empty();
        }
    }

    private Optional<OfflineTicket> next(IssueTicketRequest request, String key) {
        OfflineRules rules = rules();
        Optional<String> number = rules.next(request.service());
        NumbersReply lease = rules.lease();
        if (number.isEmpty() || rules.now().isEmpty() || lease == null) {
            return Optional.empty();
        }
        return Optional.of(new OfflineTicket(
                newId(),
                lease.day(),
                number.get(),
                request.service(),
                request.language(),
                request.priorityGroup() != null,
                request.priorityGroup(),
                rules.now().get().truncatedTo(ChronoUnit.MILLIS),
                key));
    }

    private String newId() {
        byte[] id = new byte[ID_BYTES];
        chance.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /** The paper of this ticket is out, or its number was shown instead. */
    public void printed(OfflineTicket ticket, String confirmation) {
        // The report has the key of the order, and makes void what the hub gave for that key.
        keep(ticket, sqlite -> {
            new TicketTable(sqlite).printed(ticket.id(), confirmation);
            new WordTable(sqlite).settled(ticket.key());
        });
    }

    /** The paper of this ticket did not come out: nobody will hear of it. */
    public void notPrinted(OfflineTicket ticket) {
        keep(ticket, sqlite -> new TicketTable(sqlite).notPrinted(ticket.id()));
    }

    private void keep(OfflineTicket ticket, Note note) {
        try {
            write(note);
        } catch (KioskFileException unstorable) {
            LOG.error("What became of {} could not be kept. {}", ticket, unstorable.getMessage());
        }
    }

    /** Something to write down. */
    @FunctionalInterface
    interface Note {
        void in(Connection sqlite) throws SQLException;
    }

    void write(Note note) throws KioskFileException {
        unreported = file.change(sqlite -> {
            note.in(sqlite);
            return new TicketTable(sqlite).neverReported();
        });
    }

    /**
     * Reads what is kept, and takes over what the kiosk was doing when it ended.
     *
     * @param confirmation of the tickets of which nobody knows whether they were printed
     */
    synchronized void begin(String confirmation) throws KioskFileException {
        standing = file.change(sqlite -> {
            for (String number : new TicketTable(sqlite).takeUnfinishedAsPrinted(confirmation)) {
                LOG.warn(
                        "The kiosk ended while {} was being printed: it counts as printed, somebody may hold it.",
                        number);
            }
            Optional<NumbersReply> lease = new KioskState(sqlite).numbers();
            unreported = new TicketTable(sqlite).neverReported();
            return lease.isPresent() ? standing(sqlite, lease.get()) : new Standing(null, Set.of(), false);
        });
    }

    /** Takes what the hub leases from now on. */
    synchronized void lease(NumbersReply numbers) throws KioskFileException {
        NumbersReply before = standing.lease();
        boolean newDay = before == null || !before.day().equals(numbers.day());
        standing = file.change(sqlite -> {
            new KioskState(sqlite).keep(numbers);
            if (newDay) {
                new TicketTable(sqlite).beginDay(numbers.day(), numbers.day().minusDays(DAYS_KEPT));
                new WordTable(sqlite).beginDay(numbers.day());
            }
            return standing(sqlite, numbers);
        });
    }

    private static Standing standing(Connection sqlite, NumbersReply lease) throws SQLException {
        return new Standing(
                lease, new TicketTable(sqlite).used(lease.day()), new KioskState(sqlite).isLost(lease.day()));
    }
}
