package id.giliran.hub;

import id.giliran.core.OfficeCommand.ChangePlan;
import id.giliran.core.Rejection;
import id.giliran.core.plan.OfficePlan;
import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.sequencer.Answer;
import id.giliran.hub.sequencer.CommandGate;
import id.giliran.hub.sequencer.Submission;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up what was edited in the office's settings while the hub was away. */
final class EditedPlan {
    private static final Logger LOG = LoggerFactory.getLogger(EditedPlan.class);

    private EditedPlan() {}

    /** The settings may have been edited while a day is open; what today still needs stays until the next day. */
    static Optional<String> takeUp(CommandGate gate, ViewBoard board, OfficePlan plan) {
        if (board.status().day() == null) {
            return Optional.empty();
        }
        Submission change =
                new Submission(new ChangePlan(plan), Optional.empty(), (office, events) -> "", Optional.empty());
        Optional<String> notice = refusal(gate.submit(change).join());
        notice.ifPresent(LOG::warn);
        return notice;
    }

    private static Optional<String> refusal(Answer answer) {
        return switch (answer) {
            case Answer.Refused(Rejection.PlanInUse(var missing)) ->
                Optional.of("The edited office.yaml lacks what today still needs (" + missing
                        + "), so today goes on as it began; the edited file holds from the next business day.");
            case Answer.Done done -> Optional.empty();
            default ->
                Optional.of("The edited office.yaml could not be taken up (" + answer
                        + "), so today goes on as it began; start the hub again.");
        };
    }
}
