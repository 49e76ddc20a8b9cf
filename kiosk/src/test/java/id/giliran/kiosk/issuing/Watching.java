package id.giliran.kiosk.issuing;

import id.giliran.printing.port.PrinterException;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.IssuedReply;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a visitor would see. */
final class Watching implements IssueWatcher {
    final List<String> seen = new ArrayList<>();

    @Override
    public void issued(Order order, IssuedReply reply) {
        seen.add("issued " + reply.number());
    }

    @Override
    public void held(Order order, IssuedReply reply, PrinterException.Reason reason) {
        seen.add("held " + reply.number() + " " + reason);
    }

    @Override
    public void printed(Order order, IssuedReply reply) {
        seen.add("printed " + reply.number());
    }

    @Override
    public void onScreen(Order order, IssuedReply reply) {
        seen.add("on screen " + reply.number());
    }

    @Override
    public void notPrinted(Order order, PrinterException.Reason reason) {
        seen.add("not printed " + reason);
    }

    @Override
    public void refused(Order order, Problem problem) {
        seen.add("refused " + problem.code());
    }

    @Override
    public void unanswered(Order order) {
        seen.add("unanswered");
    }
}
