package id.giliran.hub.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import id.giliran.core.calling.CallReason;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.NoShowPlan;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.RuleName;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.plan.Whom;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.util.StdConverter;

/** How the core's records are written, said here so that the core need not know JSON. The same event is always the same text. */
final class EventMapper {
    private EventMapper() {}

    static JsonMapper build() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .addMixIn(CounterNumber.class, AsNumber.class)
                .addMixIn(KioskNumber.class, AsNumber.class)
                .addMixIn(CounterPlan.class, StagesInOrder.class)
                .addMixIn(CallReason.class, WithTypeWord.class)
                .addMixIn(Policy.class, PolicyWords.class)
                .addMixIn(Whom.class, WhomWords.class)
                .addMixIn(NoShowPlan.Then.class, WithThenWord.class)
                .addModule(words())
                .build();
    }

    private static SimpleModule words() {
        SimpleModule module = new SimpleModule();
        text(module, TicketId.class, TicketId::new);
        text(module, ServiceId.class, ServiceId::new);
        text(module, StageId.class, StageId::new);
        text(module, RuleName.class, RuleName::new);
        text(module, AppointmentMark.class, AppointmentMark::new);
        text(module, TicketNumber.class, EventMapper::number);
        return module;
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new Text<>(type, read));
    }

    private static TicketNumber number(String text) {
        return new TicketNumber(text.charAt(0), Integer.parseInt(text.substring(1)));
    }

    private static final class Text<T> extends FromStringDeserializer<T> {
        private final transient Function<String, T> read;

        Text(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return read.apply(text);
        }

        @Override
        protected boolean _shouldTrim() {
            return false;
        }
    }

    interface AsNumber {
        @JsonValue
        int value();
    }

    interface StagesInOrder {
        @JsonSerialize(converter = InOrder.class)
        Set<StageRef> serves();
    }

    /** A set has another order in each run of the program. */
    private static final class InOrder extends StdConverter<Set<StageRef>, List<StageRef>> {
        @Override
        public List<StageRef> convert(Set<StageRef> stages) {
            return stages.stream()
                    .sorted(Comparator.comparing(StageRef::toString))
                    .toList();
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CallReason.ChosenByRule.class, name = "chosen-by-rule"),
        @JsonSubTypes.Type(value = CallReason.ChosenByHand.class, name = "chosen-by-hand")
    })
    interface WithTypeWord {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Policy.HelpOver.class, name = "help-over"),
        @JsonSubTypes.Type(value = Policy.MaximumWait.class, name = "maximum-wait"),
        @JsonSubTypes.Type(value = Policy.EveryNth.class, name = "every-nth"),
        @JsonSubTypes.Type(value = Policy.StrictOrder.class, name = "strict-order"),
        @JsonSubTypes.Type(value = Policy.LongestWait.class, name = "longest-wait")
    })
    interface PolicyWords {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Whom.Everyone.class, name = "everyone"),
        @JsonSubTypes.Type(value = Whom.WithPriority.class, name = "priority"),
        @JsonSubTypes.Type(value = Whom.WithAppointment.class, name = "appointment"),
        @JsonSubTypes.Type(value = Whom.ForStages.class, name = "stages")
    })
    interface WhomWords {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = NoShowPlan.Then.ComesBack.class, name = "comes-back"),
        @JsonSubTypes.Type(value = NoShowPlan.Then.GoesBack.class, name = "goes-back")
    })
    interface WithThenWord {}
}
