package id.giliran.hub.rule;

import id.giliran.core.plan.AppointmentRule;
import id.giliran.core.plan.Bound;
import id.giliran.core.plan.CallingPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.Policy.EveryNth;
import id.giliran.core.plan.Policy.HelpOver;
import id.giliran.core.plan.Policy.LongestWait;
import id.giliran.core.plan.Policy.MaximumWait;
import id.giliran.core.plan.Policy.StrictOrder;
import id.giliran.core.plan.RulePlan;
import id.giliran.core.plan.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule says and promises, one sentence a policy, made from its figures so that the two never differ. */
record RuleSentences(RuleTexts texts, OfficePlan plan) {

    /** The rule, and what it promises last. */
    List<String> of(RulePlan rule) {
        List<String> sentences = new ArrayList<>();
        boolean first = true;
        for (Policy policy : rule.policies()) {
            sentences.addAll(of(policy, first));
            first &= policy instanceof HelpOver;
        }
        sentences.add(plan.bound(rule).map(this::promise).orElseGet(() -> texts.sentence("promise.none")));
        return sentences;
    }

    private List<String> of(Policy policy, boolean first) {
        return switch (policy) {
            case HelpOver help -> List.of(texts.sentence("help", texts.whom(help.whom()), texts.time(help.over())));
            case MaximumWait cap -> List.of(texts.sentence("maximum-wait", limits(cap)));
            case EveryNth turn -> List.of(texts.sentence("every-nth", turn.nth(), texts.whom(turn.whom())));
            case StrictOrder order -> List.of(texts.sentence("strict-order", order(order)));
            case LongestWait _ ->
                Stream.of(Optional.of(texts.sentence(first ? "longest-wait" : "otherwise")), credit(), weights())
                        .flatMap(Optional::stream)
                        .toList();
        };
    }

    private String limits(MaximumWait cap) {
        return texts.joined(cap.limits().stream()
                .map(limit -> texts.sentence("limit", texts.whom(limit.whom()), texts.time(limit.most())))
                .toList());
    }

    private String order(StrictOrder order) {
        return String.join(
                texts.sentence("then"), order.ranks().stream().map(texts::whom).toList());
    }

    private Optional<String> credit() {
        return plan.credit().isPositive()
                ? Optional.of(texts.sentence("credit", texts.time(plan.credit())))
                : Optional.empty();
    }

    private Optional<String> weights() {
        List<String> weighty = plan.services().stream()
                .filter(service -> service.weightPercent() != 100)
                .map(this::weight)
                .toList();
        return weighty.isEmpty() ? Optional.empty() : Optional.of(texts.sentence("weights", texts.joined(weighty)));
    }

    private String weight(Service service) {
        return texts.sentence("weight", texts.service(service.id()), service.weightPercent());
    }

    private String promise(Bound bound) {
        return bound.percent() == 100
                ? texts.sentence("promise.time", texts.time(bound.allowance()))
                : texts.sentence("promise.share", bound.percent(), texts.time(bound.allowance()));
    }

    /** What holds at every counter: where transferred tickets go, and how appointments stand. */
    List<String> forAll() {
        AppointmentRule appointments = plan.appointments();
        return List.of(
                texts.sentence(plan.calling()
                        .flatMap(CallingPlan::transferred)
                        .map(RuleSentences::transferred)
                        .orElse("transferred.as-asked")),
                texts.sentence("appointments", texts.time(appointments.late()), texts.time(appointments.early())));
    }

    private static String transferred(Placement placement) {
        return switch (placement) {
            case FIRST -> "transferred.first";
            case KEEP_ARRIVAL -> "transferred.by-arrival";
            case LAST -> "transferred.last";
        };
    }
}
