package id.giliran.kiosk.offline;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.protocol.reply.NumbersReply.Block;
import id.giliran.protocol.reply.NumbersReply.ServiceNumbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class NumberChoiceProperties {
    @Property(tries = 300)
    void everyLeasedNumberComesOnceAndTheLowestFirst(
            @ForAll("blocks") List<Block> blocks, @ForAll("ordinals") Set<Integer> alreadyUsed) {
        Set<String> used = new HashSet<>();
        alreadyUsed.forEach(ordinal -> used.add("A" + ordinal));
        TreeSet<Integer> free = new TreeSet<>();
        for (Block block : blocks) {
            for (int ordinal = block.first(); ordinal <= block.last(); ordinal++) {
                free.add(ordinal);
            }
        }
        free.removeAll(alreadyUsed);

        List<String> given = new ArrayList<>();
        ServiceNumbers leased = new ServiceNumbers("service", "A", blocks, List.of());
        for (Optional<String> next = NumberChoice.next(leased, used);
                next.isPresent();
                next = NumberChoice.next(leased, used)) {
            given.add(next.get());
            used.add(next.get());
        }

        assertThat(given)
                .containsExactlyElementsOf(
                        free.stream().map(ordinal -> "A" + ordinal).toList());
    }

    @Property(tries = 100)
    void otherLettersDoNotMatter(@ForAll("ordinals") Set<Integer> ofAnotherService) {
        Set<String> used = new HashSet<>();
        ofAnotherService.forEach(ordinal -> used.add("B" + ordinal));

        ServiceNumbers leased = new ServiceNumbers("service", "A", List.of(new Block(801, 820)), List.of());
        assertThat(NumberChoice.next(leased, used)).contains("A801");
    }

    @Provide
    Arbitrary<List<Block>> blocks() {
        return Combinators.combine(
                        Arbitraries.integers().between(801, 870),
                        Arbitraries.integers().between(0, 25))
                .as((first, more) -> new Block(first, first + more))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Set<Integer>> ordinals() {
        return Arbitraries.integers().between(795, 900).set().ofMaxSize(60);
    }
}
