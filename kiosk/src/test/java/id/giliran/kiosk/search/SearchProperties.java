package id.giliran.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.protocol.view.KioskView.ServiceTile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class SearchProperties {
    @Property(tries = 500)
    void oneSlipOfTheFingerStillFindsTheWord(
            @ForAll("words") String word, @ForAll Slip slip, @ForAll @IntRange(max = 30) int place) {
        String typed = slip.on(word, place % (word.length() - 1)).toUpperCase(Locale.ROOT);

        assertThat(search(word).find(typed)).hasSize(1);
    }

    @Property(tries = 500)
    void noTypedTextBreaksTheSearch(@ForAll String typed, @ForAll("words") String word) {
        assertThat(search(word).find(typed)).hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 300)
    void beginningOfAWordFindsIt(@ForAll("words") String word, @ForAll @IntRange(min = 1, max = 12) int length) {
        assertThat(search(word).find(word.substring(0, Math.min(length, word.length()))))
                .hasSize(1);
    }

    private static ServiceSearch search(String name) {
        ServiceTile service = ServiceSearchTest.service("one", Map.of("id", name), Map.of(), Map.of());
        return new ServiceSearch(List.of(service));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(5).ofMaxLength(14);
    }

    /** What fingers do to a letter. */
    enum Slip {
        LEFT_OUT {
            @Override
            String on(String word, int place) {
                return word.substring(0, place) + word.substring(place + 1);
            }
        },
        TWICE {
            @Override
            String on(String word, int place) {
                return word.substring(0, place + 1) + word.substring(place);
            }
        },
        ANOTHER {
            @Override
            String on(String word, int place) {
                return word.substring(0, place) + "z" + word.substring(place + 1);
            }
        },
        SWAPPED {
            @Override
            String on(String word, int place) {
                return word.substring(0, place)
                        + word.charAt(place + 1)
                        + word.charAt(place)
                        + word.substring(place + 2);
            }
        };

        abstract String on(String word, int place);
    }
}
