package id.giliran.hub;

import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.ConsentRequest;
import java.io.PrintWriter;

/** Lets people at the hub's console say that they answer for an act, when the hub asks for that. */
record TwoPeople(HubConsole hub, PrintWriter out, Keyboard keyboard) {
    private static final int MOST_PEOPLE = 2;

    /** What is asked of the hub. */
    @FunctionalInterface
    interface Act<V> {
        V done() throws HubException, RefusedException, InterruptedException;
    }

    /**
     * Does it, with the consent of two people if it needs that.
     *
     * @throws RefusedException when the hub refuses it all the same, or one of their secrets
     */
    <V> V answerFor(Act<V> act) throws HubException, RefusedException, InterruptedException {
        try {
            return act.done();
        } catch (RefusedException refused) {
            Problem problem = refused.problem();
            if (!problem.code().equals("consent-needed")) {
                throw refused;
            }
            out.println("Two people answer for this, one of them at least a supervisor.");
            for (int person = 1; person <= MOST_PEOPLE; person++) {
                consent(person, problem.facts().getOrDefault("act", ""));
            }
            return act.done();
        }
    }

    private void consent(int person, String act) throws HubException, RefusedException, InterruptedException {
        String id = keyboard.line("Person " + person + ", id in the staff list");
        String secret = keyboard.secret("PIN or password");
        ActReply _ = hub.post(ApiPaths.CONSENTS, new ConsentRequest(0, act, id, secret), ActReply.class);
    }
}
