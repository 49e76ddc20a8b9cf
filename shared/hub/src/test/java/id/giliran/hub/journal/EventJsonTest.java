package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.OfficeEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EventJsonTest {
    static List<OfficeEvent> samples() {
        return EventSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventComesBackAsItWasStored(OfficeEvent event) throws JournalException {
        assertThat(EventJson.read(EventJson.type(event), EventJson.body(event))).isEqualTo(event);
    }

    @Test
    void everyEventHasASample() {
        var sampled = EventSamples.all().stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(concrete(OfficeEvent.class))
                .allSatisfy(event -> assertThat(sampled)
                        .as("add a sample, and its text to events.txt")
                        .contains(event));
    }

    private static Stream<Class<?>> concrete(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(EventJsonTest::concrete)
                : Stream.of(family);
    }

    /** The text is what lies in journals of running offices: a difference here needs a migration, not a new golden text. */
    @Test
    void theStoredTextsAreTheGoldenOnes() throws IOException {
        var texts = EventSamples.all().stream()
                .map(event -> EventJson.type(event) + " " + EventJson.body(event))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(texts).isEqualTo(golden());
    }

    private static String golden() throws IOException {
        try (var stream = EventJsonTest.class.getResourceAsStream("events.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anUnknownTypeWordIsNamed() {
        assertThatThrownBy(() -> EventJson.read("ticket-eaten", "{}"))
                .isInstanceOf(JournalException.class)
                .hasMessage("there is no event named ticket-eaten");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void aBodyThatDoesNotFitIsRefused(String body) {
        assertThatThrownBy(() -> EventJson.read("ticket-issued", body))
                .isInstanceOf(JournalException.class)
                .hasMessageStartingWith("the body of a ticket-issued cannot be read");
    }

    static List<String> unreadable() {
        return List.of(
                "",
                "{}",
                "null",
                "{\"ticket\":\"t\",\"number\":\"A\",\"service\":\"s\",\"language\":\"id\",\"priority\":true}",
                "{\"ticket\":\"t\",\"number\":\"\",\"service\":\"s\",\"language\":\"id\",\"priority\":true}",
                "{\"ticket\":\"t\",\"number\":\"A017\",\"service\":\"s\",\"language\":\"id\",\"priority\":true,\"name\":\"x\"}",
                "{\"ticket\":\"t\",\"number\":\"A017\",\"service\":\"s\",\"language\":\"id\",\"priority\":true} {}");
    }
}
