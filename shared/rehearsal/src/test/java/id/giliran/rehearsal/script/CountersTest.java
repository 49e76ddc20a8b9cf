package id.giliran.rehearsal.script;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.rehearsal.Workplace;
import id.giliran.settings.SettingsException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CountersTest {
    private final OfficePlan plan;

    CountersTest() throws SettingsException {
        plan = OfficeSettings.read(Workplace.config().resolve("office.yaml")).plan();
    }

    @Test
    void aCounterThatIsAddedServesEverythingAndLeavesAllElseAsItWas() throws ReflectiveOperationException {
        CounterNumber added = new CounterNumber(6);

        OfficePlan more = Counters.andAlso(plan, Set.of(new CounterNumber(1), added));

        assertThat(more.counters()).hasSize(6).containsAll(plan.counters());
        assertThat(more.counter(added).orElseThrow().serves()).isEqualTo(Counters.stages(plan));
        for (RecordComponent component : OfficePlan.class.getRecordComponents()) {
            if (!component.getName().equals("counters")) {
                assertThat(component.getAccessor().invoke(more))
                        .as(component.getName())
                        .isEqualTo(component.getAccessor().invoke(plan));
            }
        }
    }

    @Test
    void withoutANewCounterThePlanIsTheSame() {
        assertThat(Counters.andAlso(plan, Set.of(new CounterNumber(2)))).isSameAs(plan);
    }

    @Test
    void countersThatServeAllAreNumberedFromOne() {
        OfficePlan eight = Counters.allServeAll(plan, 8);

        assertThat(eight.counters())
                .hasSize(8)
                .allMatch(counter -> counter.serves().equals(Counters.stages(plan)));
    }
}
