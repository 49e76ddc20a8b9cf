package id.giliran.hub.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.plan.NoShowPlan;
import id.giliran.core.plan.NoShowPlan.Then.ComesBack;
import id.giliran.core.plan.NoShowPlan.Then.GoesBack;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.ServiceId;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What office.yaml says about the work at counters, and its mistakes. */
final class DeskRefusalTest {
    private static final String COME_BACK = "  come-back:\n    within: 60m\n    by-hand-afterwards: true\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attention-after: 10m|attention-after: 10s|attention-after|this must be from 60s to 240m, but is 10s.",
                "calls: 2|calls: 0|no-show.calls|this must be from 1 to 5, but is 0.",
                "gap: 30s|gap: 10m|no-show.gap|this must be from 0s to 5m, but is 600s.",
                "within: 60m|within: 10s|no-show.come-back.within|this must be from 60s to 720m, but is 10s.",
                "  # go-back:|  go-back: {places: 5}|no-show.go-back|a missed visitor either can come back or goes back "
                        + "among the waiting. Keep come-back or go-back.",
                "id: lunch|id: break|pause-reasons[1].id|the reason 'break' stands here twice. Give this one another id.",
                "id: lunch|id: Lunch!|pause-reasons[1].id|'Lunch!' is no id. Use small letters and hyphens, like prayer.",
                "id: Makan siang|xx: Makan siang|pause-reasons[1].name|the Indonesian name is missing. Add a line 'id: ...'.",
                "quota: 140|most-party: 21|services[0].most-party|this must be from 1 to 20, but is 21.",
                "- number: 1|- parallel: 11\\n    number: 1|counters[0].parallel|this must be from 1 to 10, but is 11.",
                "\\n        - The sponsor's identity card, where there is one|``|services[3].requirements.en|this list has "
                        + "3 lines and the Indonesian one 4. What is missing is told by its place, so every language "
                        + "needs the same lines in the same order."
            })
    void aMistakeIsToldWithFileLineKeyAndRemedy(String right, String wrong, String path, String sentence)
            throws IOException {
        String mistaken = wrong == null ? "" : wrong.replace("\\n", "\n");
        Path file = write(right.replace("\\n", "\n"), mistaken);

        assertThatThrownBy(() -> OfficeSettings.read(file))
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        refusal -> assertThat(refusal.messages())
                                .anySatisfy(message -> assertThat(message)
                                        .matches("(?s)\\Q" + file + "\\E, line \\d+, .*")
                                        .endsWith(", " + path + ": " + sentence)));
    }

    @Test
    void theShippedOfficeOnlyAdvises() throws Exception {
        NoShowPlan rule =
                OfficeSettings.read(Path.of("../../config/office.yaml")).plan().missing();

        assertThat(rule)
                .isEqualTo(new NoShowPlan(
                        2, Duration.ofSeconds(30), false, new ComesBack(Optional.of(Duration.ofMinutes(60)), true)));
    }

    @Test
    void whatIsLeftOutIsAsItWasBefore() throws Exception {
        String without = delivered()
                .replaceAll("(?ms)^no-show:.*?(?=^# Why a counter)", "")
                .replaceAll("(?ms)^pause-reasons:.*?(?=^priority:)", "")
                .replace("attention-after: 10m\n", "");
        OfficeSettings office = OfficeSettings.read(Files.writeString(folder.resolve("office.yaml"), without));

        OfficePlan plan = office.plan();
        assertThat(plan.noShow()).isEmpty();
        assertThat(plan.missing()).isEqualTo(NoShowPlan.FREE);
        assertThat(office.texts().pauseReasonIds()).isEmpty();
        assertThat(office.texts().attentionAfter()).isEqualTo(Duration.ofMinutes(10));
        assertThat(plan.counters())
                .allSatisfy(counter -> assertThat(counter.room()).isEqualTo(1));
    }

    @Test
    void aNumberCanGoBackInPlace() throws Exception {
        Path file = write(COME_BACK, "  go-back:\n    places: 5\n");

        assertThat(OfficeSettings.read(file).plan().missing().then()).isEqualTo(new GoesBack(5, 1));
    }

    @Test
    void partiesAndRoomAndRequirementsStandInThePlan() throws Exception {
        Path file = write("quota: 140", "most-party: 6");
        OfficePlan plan = OfficeSettings.read(file).plan();

        var service = plan.service(new ServiceId("passport-new")).orElseThrow();
        assertThat(service.mostParty()).hasValue(6);
        assertThat(service.requirements()).hasValue(5);
        assertThat(plan.service(new ServiceId("information")).orElseThrow().requirements())
                .isEmpty();
    }

    @Test
    void aTimeToComeBackThatNeverEndsIsWarnedOf() throws Exception {
        Path file = write(COME_BACK, "  come-back:\n    by-hand-afterwards: false\n");

        assertThat(OfficeSettings.read(file).warnings())
                .singleElement()
                .asString()
                .endsWith("without a time in 'within' the visitor can come back all day, so this says nothing.");
    }

    private Path write(String right, String wrong) throws IOException {
        assertThat(delivered()).contains(right);
        return Files.writeString(
                folder.resolve("office.yaml"),
                delivered().replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
    }

    private static String delivered() throws IOException {
        return Files.readString(Path.of("../../config/office.yaml"));
    }
}
