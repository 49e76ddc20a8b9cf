package id.giliran.hub.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubTrial;
import id.giliran.hub.config.OfficeSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences are read by visitors and auditors: a difference here must be meant. */
final class LeafletTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyPartOfARuleIsSaidInBothLanguages(String language) throws Exception {
        OfficeSettings office = OfficeSettings.read(RulesOffice.in(folder));

        assertThat(String.join("\n", new Leaflet(office.plan(), office.texts(), language).lines()) + "\n")
                .isEqualTo(golden("leaflet-" + language + ".txt"));
    }

    @Test
    void theDeliveredOfficePromisesThatNobodyIsPassedOverByWhoCameMoreThanTheCreditLater() throws Exception {
        OfficeSettings office = OfficeSettings.read(HubTrial.OFFICE);

        assertThat(new Leaflet(office.plan(), office.texts(), "en").lines())
                .contains(
                        "Counter 1, 2, 3, 4 and 5 (longest-wait)",
                        "- Whoever has waited longest is called first.",
                        "- A visitor with priority counts as having come 20 minutes earlier.",
                        "- So nobody is passed over by a visitor who came more than 20 minutes later.");
    }

    private static String golden(String name) throws IOException {
        try (var stream = LeafletTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
