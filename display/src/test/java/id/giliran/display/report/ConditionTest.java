package id.giliran.display.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.protocol.DisplayTrouble;
import id.giliran.protocol.request.DisplayReportRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConditionTest {
    private final Condition condition = new Condition("Layar 1", "0.1.0");
    private final List<DisplayReportRequest> told = new ArrayList<>();

    @Test
    void eachPartSpeaksForItselfAndChangesOnlyAreTold() {
        condition.whenChanged(told::add);
        condition.ill("clips-id", DisplayTrouble.CLIPS_MISSING, List.of("satu.wav"));
        condition.ill("clips-en", DisplayTrouble.CLIPS_MISSING, List.of("one.wav"));
        condition.ill("clips-en", DisplayTrouble.CLIPS_MISSING, List.of("one.wav"));
        condition.ill("sound", DisplayTrouble.NO_SOUND, List.of());
        condition.well("clips-en");
        condition.well("clips-en");
        assertThat(told)
                .containsExactly(
                        report(List.of(), List.of()),
                        report(List.of("clips-missing"), List.of("satu.wav")),
                        report(List.of("clips-missing"), List.of("one.wav", "satu.wav")),
                        report(List.of("no-sound", "clips-missing"), List.of("one.wav", "satu.wav")),
                        report(List.of("no-sound", "clips-missing"), List.of("satu.wav")));
    }

    @Test
    void aRemarkIsNoTrouble() {
        condition.remark("monitor-0", "Wall 1 is on monitor 0.");
        assertThat(condition.report()).isEqualTo(report(List.of(), List.of("Wall 1 is on monitor 0.")));
    }

    @Test
    void whatTheHubWouldRefuseIsCut() {
        Condition long40 = new Condition("x".repeat(50), "0.1.0");
        long40.ill("sound", DisplayTrouble.NO_SOUND, List.of("y".repeat(300), " "));
        assertThat(long40.report().name()).hasSize(40);
        assertThat(long40.report().details()).containsExactly("y".repeat(200));
    }

    private static DisplayReportRequest report(List<String> troubles, List<String> details) {
        return new DisplayReportRequest("Layar 1", "0.1.0", troubles, details);
    }
}
