package id.giliran.hub.config;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.KioskPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.OpenHours;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import id.giliran.settings.SettingsException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OfficeSettingsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    private final OfficeSettings office = read();

    @Test
    void theDeliveredOfficeIsAcceptedWithoutAWarning() {
        assertThat(office.warnings()).isEmpty();
        assertThat(office.plan().services().stream().map(Service::letter))
                .containsExactly('A', 'C', 'F', 'K', 'L', 'M');
        assertThat(office.plan().counters()).hasSize(5);
    }

    @Test
    void thePlanHoldsTimesCreditAndQuota() {
        OfficePlan plan = office.plan();

        assertThat(plan.zone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
        assertThat(plan.credit()).isEqualTo(Duration.ofMinutes(20));
        assertThat(plan.confirmationTime()).isEqualTo(Duration.ofSeconds(40));
        assertThat(plan.undoTime()).isEqualTo(Duration.ofSeconds(10));
        assertThat(service("passport-new").quota()).isEqualTo(OptionalInt.of(140));
        assertThat(service("information").quota()).isEmpty();
        assertThat(service("information").weightPercent()).isEqualTo(100);
    }

    @Test
    void kiosksShareTheOfflineNumbers() {
        assertThat(office.plan().kiosks()).contains(new KioskPlan(2, new Ordinals(801, 999), 20));
        assertThat(office.plan().share(new KioskNumber(1))).contains(new Ordinals(801, 899));
        assertThat(office.plan().share(new KioskNumber(2))).contains(new Ordinals(900, 998));
        assertThat(office.plan().share(new KioskNumber(3))).isEmpty();
        assertThat(office.texts().numberOnScreen()).isFalse();
        assertThat(office.texts().withoutHub()).containsOnlyKeys("id", "en", "zh", "ar");
    }

    @Test
    void fridayHasTheLongBreakAndTheWeekendIsClosed() {
        Service service = service("passport-new");

        assertThat(service.hours().on(FRIDAY))
                .containsExactly(
                        new OpenHours(LocalTime.of(8, 0), LocalTime.of(11, 30)),
                        new OpenHours(LocalTime.of(13, 0), LocalTime.of(15, 0)));
        assertThat(service.hours().on(SATURDAY)).isEmpty();
    }

    @Test
    void aCounterServesAllStagesOfAServiceOrTheOneThatIsNamed() {
        assertThat(serves(4))
                .containsExactlyInAnyOrder(
                        stage("passport-collection", "collection"), stage("information", "information"));
        assertThat(serves(1))
                .containsExactlyInAnyOrder(
                        stage("passport-new", "documents"),
                        stage("passport-renewal", "documents"),
                        stage("passport-express", "documents"));
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        OfficeTexts texts = office.texts();

        assertThat(texts.languages()).isEqualTo(List.of("id", "en", "ar", "zh"));
        assertThat(texts.name()).containsEntry("id", "Kantor Imigrasi Bengkulu Selatan");
        assertThat(texts.services().values())
                .allSatisfy(service -> assertThat(service.name()).containsOnlyKeys("id", "en", "zh", "ar"));
        assertThat(texts.stage(stage("passport-new", "interview"))).containsEntry("id", "Wawancara dan foto");
        assertThat(texts.groupIds())
                .containsExactly("disabled", "elderly", "pregnant-or-nursing", "sick", "small-child");
    }

    @Test
    void aServiceThatOnlyAnOlderPlanKnowsIsShownByItsId() {
        OfficeTexts texts = office.texts();

        assertThat(texts.service(new ServiceId("gone")).name())
                .containsOnlyKeys("id", "en", "zh", "ar")
                .containsValue("gone");
        assertThat(texts.stage(stage("gone", "too"))).containsEntry("en", "too");
    }

    private Service service(String id) {
        return office.plan().services().stream()
                .filter(service -> service.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Set<StageRef> serves(int counter) {
        return office.plan().counters().stream()
                .filter(plan -> plan.number().equals(new CounterNumber(counter)))
                .findFirst()
                .orElseThrow()
                .serves();
    }

    private static StageRef stage(String service, String stage) {
        return new StageRef(new ServiceId(service), new StageId(stage));
    }

    private static OfficeSettings read() {
        try {
            return OfficeSettings.read(Path.of("../../config/office.yaml"));
        } catch (SettingsException e) {
            throw new AssertionError(e);
        }
    }
}
