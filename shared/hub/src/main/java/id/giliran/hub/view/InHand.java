package id.giliran.hub.view;

import id.giliran.core.plan.NoShowPlan;
import id.giliran.core.plan.NoShowPlan.Then.GoesBack;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.Stage;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.Waiting;
import id.giliran.protocol.view.CounterView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The ticket that is called to a counter or served there. */
record InHand(Scene scene) {
    CounterView.Current current(AtCounter ticket) {
        Called call = ticket.call();
        Waiting waiting = ticket.waiting();
        StageRef stage = waiting.stage();
        Serving serving = ticket instanceof Serving now ? now : null;
        List<Stage> stages =
                scene.plan().service(stage.service()).map(Service::stages).orElse(List.of());
        return new CounterView.Current(
                ticket.id().value(),
                ticket.number().toString(),
                serving == null ? "called" : "serving",
                scene.serviceName(stage),
                scene.texts().stage(stage),
                stages.stream().map(Stage::id).toList().indexOf(stage.stage()) + 1,
                stages.size(),
                scene.plan().stageAfter(stage).map(scene.texts()::stage).orElse(null),
                ticket.slip().priority(),
                ticket.slip().language(),
                waiting.paperConfirmed(),
                Duration.between(waiting.eligibleAt(), call.firstCalledAt()).toSeconds(),
                call.calledAt(),
                call.calls(),
                serving == null ? null : serving.startedAt(),
                serving == null ? 0 : serving.servedBefore().toSeconds(),
                target(stages, stage).toSeconds(),
                scene.texts().service(stage.service()).requirements(),
                ticket.slip().party(),
                waiting.note(),
                serving == null ? noShow(call) : null);
    }

    /** As if not coming were noted as soon as it may be, so that the view changes only when something happens. */
    private CounterView.NoShowRule noShow(Called call) {
        NoShowPlan rule = scene.plan().missing();
        Instant nextFrom = call.calledAt().plus(rule.gap());
        Integer places = rule.then() instanceof GoesBack back && call.waiting().missed() < back.times()
                ? (Integer) back.places()
                : null;
        return new CounterView.NoShowRule(
                Math.max(0, rule.calls() - call.calls()),
                nextFrom,
                rule.until(nextFrom).orElse(null),
                places,
                rule.enforced());
    }

    private static Duration target(List<Stage> stages, StageRef wanted) {
        return stages.stream()
                .filter(stage -> stage.id().equals(wanted.stage()))
                .map(Stage::target)
                .findFirst()
                .orElse(Duration.ZERO);
    }
}
