package id.giliran.printing.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a printer mixes on its line, and whatever noise comes between, each whole thing is heard, and only it. */
class StatusStreamProperties {
    private static final int XON = 0x11;
    private static final int XOFF = 0x13;

    /** What is on the line, and what is heard of it where anything is certain. */
    record Said(List<Integer> bytes, Class<? extends Heard> heardAs) {
        String kind() {
            return heardAs.getSimpleName();
        }
    }

    @Property
    void anyMixtureIsHeardInItsOrder(@ForAll("epson") List<Said> said, @ForAll("flow") List<Integer> flow) {
        assertThat(kinds(StatusLanguage.REAL_TIME, mixed(said, flow)))
                .isEqualTo(said.stream().map(Said::kind).toList());
    }

    @Property
    void anyMixtureOfAKioskPrinterIsHeardInItsOrder(
            @ForAll("custom") List<Said> said, @ForAll("flow") List<Integer> flow) {
        assertThat(kinds(StatusLanguage.CUSTOM, mixed(said, flow)))
                .isEqualTo(said.stream().map(Said::kind).toList());
    }

    @Property
    void afterAnyNoiseTheNextWholeThingIsHeard(@ForAll byte[] noise, @ForAll("epson") List<Said> said) {
        List<String> heard = kinds(StatusLanguage.REAL_TIME, after(noise, said));
        assertThat(heard).endsWith(said.stream().map(Said::kind).toArray(String[]::new));
    }

    @Property
    void afterAnyNoiseTheNextStateOfAKioskPrinterIsHeard(@ForAll byte[] noise, @ForAll("custom") List<Said> said) {
        List<String> heard = kinds(StatusLanguage.CUSTOM, after(noise, said));
        assertThat(heard).endsWith(said.stream().map(Said::kind).toArray(String[]::new));
    }

    @Property
    void aMessageThatIsCutShortIsNeverHeard(@ForAll("pushed") Said cut, @ForAll("answer") Said next) {
        for (int length = 1; length < cut.bytes().size(); length++) {
            Said start = new Said(cut.bytes().subList(0, length), cut.heardAs());
            assertThat(kinds(StatusLanguage.REAL_TIME, mixed(List.of(start, next), List.of(0))))
                    .containsExactly("Answer");
        }
    }

    @Provide
    Arbitrary<List<Said>> epson() {
        return Arbitraries.oneOf(answer(), pushed(), printed())
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Said>> custom() {
        return Arbitraries.oneOf(customState(), printed()).list().ofMinSize(1).ofMaxSize(12);
    }

    /** For each byte, what stands before it: nothing, XON or XOFF. */
    @Provide
    Arbitrary<List<Integer>> flow() {
        return Arbitraries.of(0, 0, XON, XOFF).list().ofSize(100);
    }

    @Provide
    Arbitrary<Said> answer() {
        return Arbitraries.integers()
                .between(0, 0xFF)
                .map(value -> new Said(List.of((value & ~0x93) | 0x12), Heard.Answer.class));
    }

    @Provide
    Arbitrary<Said> pushed() {
        Arbitrary<Integer> first = Arbitraries.integers().between(0, 0xFF).map(value -> (value & ~0x93) | 0x10);
        return Combinators.combine(first, rest(), rest(), rest())
                .as((a, b, c, d) -> new Said(List.of(a, b, c, d), Heard.State.class));
    }

    private static Arbitrary<Said> customState() {
        return Combinators.combine(rest(), rest(), rest(), rest())
                .as((a, b, c, d) -> new Said(List.of(0x10, 0x0F, a, b, c, d), Heard.State.class));
    }

    private static Arbitrary<Said> printed() {
        Arbitrary<Integer> letter = Arbitraries.integers().between(0x40, 0x4F);
        return Combinators.combine(letter, letter, letter, letter)
                .as((a, b, c, d) -> new Said(List.of(0x37, 0x22, a, b, c, d, 0), Heard.Printed.class));
    }

    private static Arbitrary<Integer> rest() {
        return Arbitraries.integers().between(0, 0xFF).map(value -> value & ~0x90);
    }

    private static byte[] mixed(List<Said> said, List<Integer> flow) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int at = 0;
        for (Said one : said) {
            for (int next : one.bytes()) {
                if (flow.get(at % flow.size()) != 0) {
                    line.write(flow.get(at % flow.size()));
                }
                line.write(next);
                at++;
            }
        }
        return line.toByteArray();
    }

    private static byte[] after(byte[] noise, List<Said> said) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(noise);
        line.writeBytes(mixed(said, List.of(0)));
        return line.toByteArray();
    }

    private static List<String> kinds(StatusLanguage language, byte[] line) {
        StatusStream stream = new StatusStream(language);
        List<String> kinds = new ArrayList<>();
        for (byte next : line) {
            stream.take(next).ifPresent(heard -> kinds.add(heard.getClass().getSimpleName()));
        }
        return kinds;
    }
}
