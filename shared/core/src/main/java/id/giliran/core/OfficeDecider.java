package id.giliran.core;

import id.giliran.core.OfficeCommand.AskReprint;
import id.giliran.core.OfficeCommand.BeginOverride;
import id.giliran.core.OfficeCommand.ByOperator;
import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.ChangePlan;
import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.ConfirmReprint;
import id.giliran.core.OfficeCommand.EndOverride;
import id.giliran.core.OfficeCommand.ExpireConfirmations;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.RecordOfflineTicket;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeCommand.ReportReprintFailure;
import id.giliran.core.OfficeCommand.RestoreJournal;
import id.giliran.core.OfficeCommand.ResumeCounter;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeCommand.TakeInTicket;
import id.giliran.core.OfficeCommand.TellMissing;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.Rejection.DayNotOpen;
import java.time.Instant;

/** Says what comes of a command: the table of contents of all that can be asked of an office. */
public final class OfficeDecider {
    private OfficeDecider() {}

    /**
     * What comes of the command. Does not change the office.
     *
     * @param now hub time, never earlier than that of any event applied before
     */
    public static Decision decide(Office office, OfficeCommand command, Instant now) {
        if (!office.dayOpen() && !(command instanceof OpenDay || command instanceof RestoreJournal)) {
            return Guard.rejected(new DayNotOpen());
        }
        var day = new DayDecider(office);
        var paper = new PaperDecider(office, now);
        var counters = new CounterDecider(office);
        var calls = new CallDecider(office, now);
        var serving = new ServingDecider(office, now);
        var offline = new OfflineDecider(office, now);
        var reprints = new ReprintDecider(office);
        var restores = new RestoreDecider(office);
        return switch (command) {
            case OpenDay open -> day.open(open);
            case CloseDay _ -> day.close();
            case ChangePlan change -> day.change(change);
            case RestoreJournal restore -> restores.restore(restore);

            case IssueTicket issue -> paper.issue(issue);
            case ConfirmPrinted confirm -> paper.confirm(confirm);
            case ReportPrintFailure failure -> paper.fail(failure);
            case ExpireConfirmations _ -> paper.expire();

            case BeginOverride override -> new OverrideDecider(office, now).begin(override);
            case EndOverride override -> new OverrideDecider(office, now).end(override);

            case LeaseNumbers lease -> offline.lease(lease);
            case RecordOfflineTicket ticket -> offline.record(ticket);
            case TellMissing told -> new MissingDecider(office).tell(told);
            case AskReprint ask -> reprints.ask(ask);
            case ConfirmReprint confirm -> reprints.confirm(confirm);
            case ReportReprintFailure failure -> reprints.fail(failure);
            case TakeInTicket paperInHand -> restores.takeIn(paperInHand);
            case ByOperator asked ->
                Guard.unless(new Guard(office).takenOver(asked), () -> decide(office, asked.act(), now));
            case SignIn signIn -> counters.signIn(signIn);
            case SignOut signOut -> counters.signOut(signOut);
            case PauseCounter pause -> counters.pause(pause);
            case ResumeCounter resume -> counters.resume(resume);

            case CallNext call -> calls.next(call);
            case CallTicket call -> calls.byHand(call);
            case RecallTicket recall -> calls.recall(recall);
            case MarkNoShow noShow -> calls.noShow(noShow);
            case Undo undo -> calls.undo(undo);

            case StartServing start -> serving.start(start);
            case FinishServing finish -> serving.finish(finish);
            case ParkTicket park -> serving.park(park);
            case ResumeTicket resume -> serving.resume(resume);
            case ReturnToQueue giveBack -> serving.returnToQueue(giveBack);
            case CancelTicket cancel -> serving.cancel(cancel);

            case TransferTicket transfer -> new TransferDecider(office, now).transfer(transfer);
        };
    }
}
