package id.giliran.kiosk.offline;

import id.giliran.protocol.reply.NumbersReply.Block;
import id.giliran.protocol.reply.NumbersReply.ServiceNumbers;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which of the leased numbers comes next. */
final class NumberChoice {
    private NumberChoice() {}

    /**
     * The lowest number that was never given.
     *
     * @param used printed numbers of the day, such as {@code A801}
     */
    static Optional<String> next(ServiceNumbers leased, Set<String> used) {
        return left(leased, used).findFirst();
    }

    /** All that were never given, the lowest first. */
    static Stream<String> left(ServiceNumbers leased, Set<String> used) {
        return leased.blocks().stream()
                .sorted(Comparator.comparingInt(Block::first))
                .flatMapToInt(block -> IntStream.rangeClosed(block.first(), block.last()))
                .mapToObj(ordinal -> number(leased.letter(), ordinal))
                .filter(number -> !used.contains(number));
    }

    /** Three digits, four after 999, as the hub writes it. */
    private static String number(String letter, int ordinal) {
        return String.format(Locale.ROOT, "%s%03d", letter, ordinal);
    }
}
