package id.giliran.hub.http;

import id.giliran.hub.access.Asking;
import id.giliran.hub.access.Permission;
import id.giliran.hub.access.store.AccessException;
import id.giliran.hub.sequencer.HubBusyException;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.reply.ActReply;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers every request: finds its route, reads it, asks the writer. What has arrived whole and waits for nothing, as acts
 * do, is taken in by Jetty's own thread; everything else has a virtual thread, where waiting costs nothing.
 */
final class ApiHandler extends Handler.Abstract.NonBlocking {
    private static final Logger LOG = LoggerFactory.getLogger(ApiHandler.class);

    private final Executor virtualThreads;
    private final Callers callers;
    private final NoBrowsers noBrowsers;
    private final Table table;
    private final Acts acts;
    private final Looks looks;
    private final Askers askers;
    private final SheetDesk sheets;
    private final Knocks knocks;

    /** @param virtualThreads a new one for each request that may wait */
    ApiHandler(HubApi api, Executor virtualThreads, Callers callers, OwnNames names) {
        this.noBrowsers = new NoBrowsers(names);
        this.virtualThreads = virtualThreads;
        this.callers = callers;
        this.table = new Table(new Routes(api).all());
        this.acts = new Acts(
                api.gate(), api.tally(), new PersonalActs(api.people(), api.gate(), api.clock(), virtualThreads));
        this.looks = new Looks(api.board(), api.streams());
        this.sheets = new SheetDesk(api.sheets());
        this.knocks = new Knocks(virtualThreads);
        this.askers =
                new CertificateAskers(api.devices().registry(), api.people().sessions(), api.clock());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Caller caller = callers.of(request);
        caller.asked();
        SafeHeaders.put(response);
        Request.addCompletionListener(request, failure -> caller.answered());
        if (!callers.mayAsk(caller)) {
            refuseAtOnce(response, callback);
            return true;
        }
        Arrived arrived = Arrived.of(request);
        if (arrived.isWhole() && HttpMethod.POST.is(request.getMethod())) {
            answer(arrived, response, callback, caller);
        } else {
            virtualThreads.execute(() -> answer(arrived, response, callback, caller));
        }
        return true;
    }

    /** With as little work as can be, and so that whoever goes on must connect anew, which is counted too. */
    private static void refuseAtOnce(Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        Reply.problem(Problems.tooManyRequests()).write(response, callback);
    }

    private void answer(Request request, Response response, Callback callback, Caller caller) {
        try {
            route(request, response, callback, caller);
        } catch (ProblemException refused) {
            if (!request.consumeAvailable()) {
                // Jetty closes the connection under a body that is still on its way; the client must hear of it.
                response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
            }
            Reply.problem(refused.problem()).write(response, callback);
        } catch (RuntimeException bug) {
            LOG.error("A bug in {} {}", request.getMethod(), Request.getPathInContext(request), bug);
            Reply.problem(Problems.internal()).write(response, callback);
        }
    }

    private void route(Request request, Response response, Callback callback, Caller caller) {
        noBrowsers.check(request);
        String path = Request.getPathInContext(request);
        admit(caller, path);
        Table.Hit hit = table.find(request.getMethod(), path);
        Map<String, String> gaps = hit.gaps();
        Optional<Asking> asking = checked(hit.route().permission(), caller, gaps);
        switch (hit.route()) {
            case Route.Act<?> act -> acts.answer(act, gaps, known(asking), request, response, callback);
            case Route.Said<?> said -> said(said, gaps, known(asking), request, response, callback);
            case Route.Report<?> report -> take(report, gaps, request).write(response, callback);
            case Route.Ask<?> ask -> ask(ask, gaps, request, response, callback);
            case Route.Knock<?> knock -> knocks.answer(knock, gaps, caller, request, response, callback);
            case Route.Look look when wantsStream(request) -> looks(caller).stream(look, gaps, response, callback);
            case Route.Look look -> looks.once(look, gaps).write(response, callback);
            case Route.Sheet sheet -> sheets.page(gaps, request).write(response, callback);
            case Route.Page page -> page.answer().get().write(response, callback);
        }
    }

    /** Whoever asks to be let in may show a certificate that is worth nothing any more. */
    private Optional<Asking> checked(Permission permission, Caller caller, Map<String, String> gaps) {
        if (permission.who().anybody()) {
            return Optional.empty();
        }
        Optional<Asking> asking = askers.of(caller, gaps);
        Guard.check(permission, asking, gaps);
        return asking;
    }

    /** Who may come in at all: a console by no other way than this computer's own. */
    private static void admit(Caller caller, String path) {
        boolean known = caller.certificate()
                .filter(shown -> caller.isLoopback() || shown.role() != DeviceRole.CONSOLE)
                .isPresent();
        boolean asksToBeLetIn = path.equals(ApiPaths.PAIRINGS) || path.startsWith(ApiPaths.PAIRINGS + "/");
        if (!known && !asksToBeLetIn) {
            throw new ProblemException(Problems.noCertificate());
        }
    }

    private static <B extends Record> Reply take(Route.Report<B> report, Map<String, String> gaps, Request request) {
        report.taker().take(gaps, BodyReader.read(request, report.body()));
        return Reply.json(Json.write(ActReply.DONE));
    }

    private static Asking known(Optional<Asking> asking) {
        return asking.orElseThrow(() -> new ProblemException(Problems.noCertificate()));
    }

    private static <B extends Record> void said(
            Route.Said<B> said,
            Map<String, String> gaps,
            Asking asking,
            Request request,
            Response response,
            Callback callback) {
        B body = BodyReader.read(request, said.body());
        var _ = said.word()
                .answer(asking, gaps, body)
                .exceptionally(ApiHandler::unanswered)
                .thenAccept(reply -> reply.write(response, callback));
    }

    /** Answered by whichever thread knows; no thread waits for that. */
    private static <B extends Record> void ask(
            Route.Ask<B> ask, Map<String, String> gaps, Request request, Response response, Callback callback) {
        B body = BodyReader.read(request, ask.body());
        var _ = ask.asked()
                .answer(gaps, body)
                .exceptionally(ApiHandler::unanswered)
                .thenAccept(reply -> reply.write(response, callback));
    }

    static Reply unanswered(Throwable failure) {
        if (failure instanceof ProblemException refused) {
            return Reply.problem(refused.problem());
        }
        if (failure.getCause() instanceof ProblemException refused) {
            return Reply.problem(refused.problem());
        }
        if (failure instanceof AccessException || failure.getCause() instanceof AccessException) {
            LOG.error("What is known of people could not be stored", failure);
            return Reply.problem(Problems.notStored());
        }
        if (failure instanceof HubBusyException || failure.getCause() instanceof HubBusyException) {
            return Reply.problem(Problems.busy());
        }
        LOG.error("A bug in the answer to a question", failure);
        return Reply.problem(Problems.internal());
    }

    /** The looks, for one who may open one more stream. */
    private Looks looks(Caller caller) {
        if (!callers.mayWatch(caller)) {
            throw new ProblemException(Problems.tooManyScreens(Callers.MOST_STREAMS_OF_AN_ADDRESS));
        }
        caller.watches();
        return looks;
    }

    private static boolean wantsStream(Request request) {
        String accepted = request.getHeaders().get(HttpHeader.ACCEPT);
        return accepted != null && accepted.contains(Looks.EVENT_STREAM);
    }
}
