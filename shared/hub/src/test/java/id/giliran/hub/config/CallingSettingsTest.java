package id.giliran.hub.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.plan.AppointmentRule;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.RulePlan;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CallingSettingsTest {
    private static final Path DELIVERED = Path.of("../../config/office.yaml");

    @TempDir
    private Path folder;

    @Test
    void withoutTheSectionEveryCounterGoesByTheLongestWait() throws Exception {
        OfficePlan plan = OfficeSettings.read(DELIVERED).plan();

        assertThat(plan.calling()).isEmpty();
        assertThat(plan.counters())
                .allSatisfy(counter -> assertThat(plan.ruleOf(counter)).isEqualTo(RulePlan.LONGEST_WAIT));
    }

    @Test
    void theExampleOfTheDeliveredFileHoldsWhenItIsUncommented() throws Exception {
        OfficePlan plan = OfficeSettings.read(example()).plan();

        assertThat(plan.placement(Placement.FIRST)).isEqualTo(Placement.KEEP_ARRIVAL);
        assertThat(plan.appointments()).isEqualTo(AppointmentRule.USUAL);
        assertThat(plan.ruleOf(plan.counter(new CounterNumber(2)).orElseThrow()).policies())
                .extracting(Policy::kind)
                .containsExactly(
                        Policy.Kind.HELP_OVER,
                        Policy.Kind.MAXIMUM_WAIT,
                        Policy.Kind.EVERY_NTH,
                        Policy.Kind.STRICT_ORDER,
                        Policy.Kind.LONGEST_WAIT);
        assertThat(plan.bound(plan.calling().orElseThrow().rules().getFirst())
                        .orElseThrow()
                        .allowance())
                .isEqualTo(Duration.ofMinutes(70));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "transferred: by-arrival|transferred: arrival|calling.transferred|there is no place 'arrival' here",
                "usual: longest-wait|usual: longest|calling.usual|there is no rule 'longest' here",
                "early: 10m|early: 3h|calling.appointments.early|this must be from 0s to 120m, but is 180m.",
                "late: 15m|late: 121m|calling.appointments.late|this must be from 0s to 120m, but is 121m.",
                "name: interviews-first|name: Interviews|calling.rules[0].name|'Interviews' is no name for a rule",
                "name: interviews-first|name: longest-wait|calling.rules[0].name|'longest-wait' is the rule of every counter",
                "serve: passport-collection|serve: passport-colection|calling.rules[0].help[0].serve|did you mean 'passport-collection'?",
                "over: 15m|over: 5s|calling.rules[0].help[0].over|this must be from 1m to 480m, but is 5s.",
                "most: 60m|most: 9h|calling.rules[0].maximum-wait[1].most|this must be from 1m to 480m, but is 540m.",
                "whom: everyone|whom: everybody|calling.rules[0].maximum-wait[1].whom|did you mean 'everyone'?",
                "nth: 3|nth: 1|calling.rules[0].every[0].nth|this must be from 2 to 10, but is 1.",
                "order: [passport-new/interview|order: [passport-new/interviews|calling.rules[0].order[0]|did you mean 'passport-new/interview'?",
                "passport-renewal/interview]|passport-new/interview]|calling.rules[0].order[1]|'passport-new/interview' was named before.",
                "interviews-first # here|interview-first # here|counters[1].rule|did you mean 'interviews-first'?"
            })
    void aMistakeIsToldWithLineKeyAndRemedy(String right, String wrong, String path, String sentence)
            throws IOException {
        Path file = example();
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replaceFirst(Pattern.quote(right), wrong));

        assertThatThrownBy(() -> OfficeSettings.read(file))
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        refusal -> assertThat(refusal.messages())
                                .anySatisfy(message -> assertThat(message)
                                        .matches("(?s).*, line \\d+, .*")
                                        .contains(", " + path + ": ")
                                        .contains(sentence)));
    }

    @Test
    void aRuleThatSaysNothingIsRefused() throws IOException {
        Path file = write("calling:\n  rules:\n    - name: nothing\n");

        assertThatThrownBy(() -> OfficeSettings.read(file))
                .hasMessageContaining("calling.rules[0]: this rule says nothing.");
    }

    @Test
    void anOrderWithoutAMaximumIsWarnedOf() throws Exception {
        Path file = write("calling:\n  rules:\n    - name: strict\n      order: [information]\n");

        assertThat(OfficeSettings.read(file).warnings())
                .singleElement()
                .asString()
                .contains("calling.rules[0]: whoever stands last in this order may wait all day");
    }

    private Path write(String section) throws IOException {
        return Files.writeString(folder.resolve("office.yaml"), Files.readString(DELIVERED) + section);
    }

    /** The commented section without its comment signs, and the rule at counter 2. */
    private Path example() throws IOException {
        String text = Files.readString(DELIVERED);
        int from = text.indexOf("# calling:\n");
        int to = text.indexOf("\n\n", from);
        String section = text.substring(from, to).replaceAll("(?m)^# ?", "");
        String whole = text.substring(0, from)
                + section
                + text.substring(to).replace("  - number: 2\n", "  - number: 2\n    rule: interviews-first # here\n");
        return Files.writeString(folder.resolve("office.yaml"), whole);
    }
}
