package id.giliran.protocol.reply;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The numbers that a kiosk may give by itself when the hub is away, for one business day.
 *
 * @param day the business day
 * @param services in the order of the kiosk's tiles
 */
public record NumbersReply(LocalDate day, List<ServiceNumbers> services) {
    public NumbersReply {
        services = List.copyOf(services);
    }

    /**
     * What a kiosk needs to know of one service.
     *
     * @param blocks leased to this kiosk today and not used up, as far as the hub knows; empty when there are none left
     * @param open when numbers of this service may be given today, in office time
     */
    public record ServiceNumbers(String service, String letter, List<Block> blocks, List<Span> open) {
        public ServiceNumbers {
            blocks = List.copyOf(blocks);
            open = List.copyOf(open);
        }
    }

    /** Ordinals from first to last, both included; {@code A801} has the ordinal 801. */
    public record Block(int first, int last) {}

    /** From when until when, the end not included. */
    public record Span(LocalDateTime from, LocalDateTime until) {}
}
