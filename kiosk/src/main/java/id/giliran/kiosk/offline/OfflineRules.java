package id.giliran.kiosk.offline;

import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.reply.NumbersReply.ServiceNumbers;
import id.giliran.protocol.reply.NumbersReply.Span;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which numbers the kiosk may give by itself at one moment.
 *
 * @param lease absent when the hub has leased nothing
 * @param used numbers of the lease's day that were given
 * @param lost whether numbers of that day may have been given that are not among them
 * @param view what the hub said last
 * @param now hub time
 */
record OfflineRules(
        @Nullable NumbersReply lease, Set<String> used, boolean lost, Optional<KioskView> view, Optional<Instant> now) {
    /** Of a tile for which the kiosk has no number of its own. */
    static final String WITHOUT_HUB = "without-hub";

    private static final String OUTSIDE_HOURS = "outside-hours";
    private static final String HOLIDAY = "holiday";

    OfflineRules {
        used = Set.copyOf(used);
    }

    /** Empty when a number of this service may be given. */
    Optional<OfflineRefusal> refusal(String service) {
        return Optional.ofNullable(whyNot(service));
    }

    /** The number that would be given. */
    Optional<String> next(String service) {
        return refusal(service).isPresent() ? Optional.empty() : leased(service).flatMap(this::unused);
    }

    private @Nullable OfflineRefusal whyNot(String service) {
        if (lost) {
            return OfflineRefusal.NO_FILE;
        }
        if (lease == null || view.isEmpty()) {
            return OfflineRefusal.NO_LEASE;
        }
        OfflineRefusal day = day(lease.day(), view.get());
        return day != null ? day : ofService(service);
    }

    private @Nullable OfflineRefusal day(LocalDate leased, KioskView said) {
        if (now.isEmpty()) {
            return OfflineRefusal.CLOCK_WRONG;
        }
        LocalDate today = officeTime(now.get(), said).toLocalDate();
        if (!today.equals(leased)) {
            return today.isBefore(leased) ? OfflineRefusal.CLOCK_WRONG : OfflineRefusal.DAY_CHANGED;
        }
        return leased.equals(said.office().day()) ? null : OfflineRefusal.DAY_OVER;
    }

    private @Nullable OfflineRefusal ofService(String service) {
        Optional<ServiceTile> tile = tile(service);
        Optional<ServiceNumbers> leased = leased(service);
        if (tile.isEmpty() || leased.isEmpty() || leased.get().blocks().isEmpty()) {
            return OfflineRefusal.NO_LEASE;
        }
        OfflineRefusal said = saidByHub(tile.get());
        if (said != null) {
            return said;
        }
        if (!isOpen(leased.get())) {
            return OfflineRefusal.OUTSIDE_HOURS;
        }
        return unused(leased.get()).isEmpty() ? OfflineRefusal.USED_UP : null;
    }

    /** What stays true without the hub; opening hours do not, the clock tells them. */
    private @Nullable OfflineRefusal saidByHub(ServiceTile tile) {
        return switch (tile.closed()) {
            case "day-over", "day-not-open" -> OfflineRefusal.DAY_OVER;
            case "quota-used-up", "too-late" -> isOver(tile.opensAt()) ? null : OfflineRefusal.USED_UP;
            case null, default -> null;
        };
    }

    /** The next part of the day has begun, with a quota of its own. */
    private boolean isOver(@Nullable LocalDateTime opensAt) {
        return opensAt != null
                && officeTime().filter(time -> !time.isBefore(opensAt)).isPresent();
    }

    private boolean isOpen(ServiceNumbers leased) {
        return officeTime()
                .filter(time -> leased.open().stream()
                        .anyMatch(span -> !time.isBefore(span.from()) && time.isBefore(span.until())))
                .isPresent();
    }

    private Optional<String> unused(ServiceNumbers leased) {
        return NumberChoice.next(leased, used);
    }

    private Optional<ServiceTile> tile(String service) {
        return view.stream()
                .flatMap(said -> said.services().stream())
                .filter(tile -> tile.id().equals(service))
                .findFirst();
    }

    private Optional<ServiceNumbers> leased(String service) {
        return lease == null
                ? Optional.empty()
                : lease.services().stream()
                        .filter(numbers -> numbers.service().equals(service))
                        .findFirst();
    }

    /** What the hub said last, with each service open or closed as it is for this kiosk alone. */
    Optional<KioskView> asSeen() {
        return view.map(said -> new KioskView(
                said.office(),
                said.services().stream().map(this::asSeen).toList(),
                new PriorityByTheClock(officeTime().map(LocalDateTime::toLocalTime)).asSeen(said.priorityGroups()),
                said.openCounters(),
                said.kiosks(),
                said.reprints(),
                said.numberOnScreen(),
                said.withoutHub(),
                said.headings(),
                said.checkIn(),
                false));
    }

    private ServiceTile asSeen(ServiceTile tile) {
        OfflineRefusal refusal = whyNot(tile.id());
        return new ServiceTile(
                tile.id(),
                tile.letter(),
                tile.colour(),
                tile.name(),
                tile.requirements(),
                tile.zone(),
                tile.stages(),
                tile.waiting(),
                refusal == null ? null : closed(tile, refusal),
                refusal == null ? null : opensAt(tile, refusal),
                tile.heading(),
                tile.words(),
                tile.openCounters(),
                null,
                tile.mostParty());
    }

    private static String closed(ServiceTile tile, OfflineRefusal refusal) {
        String said = tile.closed();
        return switch (refusal) {
            case OUTSIDE_HOURS -> HOLIDAY.equals(said) ? HOLIDAY : OUTSIDE_HOURS;
            case DAY_OVER, USED_UP -> said == null || OUTSIDE_HOURS.equals(said) ? WITHOUT_HUB : said;
            case NO_LEASE, DAY_CHANGED, CLOCK_WRONG, NO_FILE -> WITHOUT_HUB;
        };
    }

    /** Today as the lease says, else when the hub has told; nothing where it is not the clock that the visitor waits for. */
    private @Nullable LocalDateTime opensAt(ServiceTile tile, OfflineRefusal refusal) {
        Optional<LocalDateTime> today = today(tile.id());
        if (refusal == OfflineRefusal.OUTSIDE_HOURS && today.isPresent()) {
            return today.get();
        }
        boolean said = !closed(tile, refusal).equals(WITHOUT_HUB);
        return said && !isOver(tile.opensAt()) ? tile.opensAt() : null;
    }

    private Optional<LocalDateTime> today(String service) {
        return leased(service)
                .flatMap(leased -> officeTime()
                        .flatMap(time -> leased.open().stream()
                                .map(Span::from)
                                .filter(from -> from.isAfter(time))
                                .min(Comparator.naturalOrder())));
    }

    private Optional<LocalDateTime> officeTime() {
        return now.flatMap(time -> view.map(said -> officeTime(time, said)));
    }

    private static LocalDateTime officeTime(Instant time, KioskView said) {
        return LocalDateTime.ofInstant(time, ZoneId.of(said.office().zone()));
    }
}
