package id.giliran.hub.http;

import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.ResumeCounter;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.hub.metrics.MetricsPage;
import id.giliran.hub.view.ViewKind;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.AppointmentReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.reply.OverrideReply;
import id.giliran.protocol.request.AppointmentRequest;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.DisplayReportRequest;
import id.giliran.protocol.request.EndOverrideRequest;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.KioskReportRequest;
import id.giliran.protocol.request.MissingRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.OfflineTicketRequest;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.request.OverrideRequest;
import id.giliran.protocol.request.ParkRequest;
import id.giliran.protocol.request.PrintFailedRequest;
import id.giliran.protocol.request.PrintedRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.ReprintRequest;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.request.TakeInRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.request.TransferRequest;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.Health;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.OfficeView;
import id.giliran.protocol.view.PhoneView;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The one table of what can be asked of the hub: requests are routed by it, and the OpenAPI document is made from it. */
final class Routes {
    private final TicketOrders tickets;
    private final ReportDesk reports;
    private final AppointmentDesk appointments;
    private final KioskOrders kiosks;
    private final Pages pages;
    private final List<String> pauseReasons;

    Routes(HubApi api) {
        this.appointments = new AppointmentDesk(api);
        this.tickets = new TicketOrders(
                api.texts(),
                api.plan(),
                new OpenableDays(api.board(), api.clock(), api.plan().zone()),
                new TicketIds(api.clock()),
                appointments);
        this.kiosks = new KioskOrders(api.texts());
        this.reports = new ReportDesk(api.reports(), api.displays(), api.board(), api.clock());
        this.pages = new Pages(api);
        this.pauseReasons = api.texts().pauseReasonIds();
    }

    List<Route> all() {
        return Stream.of(pages(), views(), dayAndTickets(), overrides(), kiosk(), desk(), calling(), atTicket())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> pages() {
        return List.of(
                page(ApiPaths.HEALTH, "How the hub is.", Health.class, () -> pages.health()),
                new Route.Page(
                        new PathTemplate(ApiPaths.METRICS),
                        "Figures in the text format of Prometheus.",
                        MetricsPage.MEDIA_TYPE,
                        String.class,
                        () -> pages.metrics()),
                page(ApiPaths.OPENAPI, "This document.", Object.class, () -> pages.openApi(all())),
                new Route.Sheet(new PathTemplate(ApiPaths.DAY_SHEET), "The newest business day on one page."),
                new Route.Sheet(new PathTemplate(ApiPaths.DAY_SHEET + "/{day}"), "A business day on one page."));
    }

    private static Route page(String path, String summary, Class<?> content, Supplier<Reply> answer) {
        return new Route.Page(new PathTemplate(path), summary, Reply.JSON, content, answer);
    }

    private static List<Route> views() {
        return List.of(
                look(ApiPaths.HALL_VIEW, "What a hall display shows.", HallView.class, new ViewKind.Hall()),
                look(ApiPaths.PHONE_VIEW, "What a visitor's phone follows.", PhoneView.class, new ViewKind.Phone()),
                look(ApiPaths.OFFICE_VIEW, "The whole office at a glance.", OfficeView.class, new ViewKind.Whole()),
                new Route.Look(
                        new PathTemplate(ApiPaths.ROOT + "/views/kiosks/{kiosk}"),
                        "What one kiosk shows.",
                        KioskView.class,
                        gaps -> new ViewKind.Kiosk(Fields.kiosk(gaps))),
                new Route.Look(
                        new PathTemplate(ApiPaths.ROOT + "/views/counters/{counter}"),
                        "What the operator of one counter needs.",
                        CounterView.class,
                        gaps -> new ViewKind.Counter(Fields.counter(gaps))));
    }

    private static Route look(String path, String summary, Class<?> view, ViewKind kind) {
        return new Route.Look(new PathTemplate(path), summary, view, gaps -> kind);
    }

    private List<Route> dayAndTickets() {
        return List.of(
                act(ApiPaths.OPEN_DAY, "A person opens a business day.", OpenDayRequest.class, tickets::openDay),
                act(ApiPaths.CLOSE_DAY, "A person closes the business day.", NoBody.class, tickets::closeDay),
                new Route.Act<>(
                        new PathTemplate(ApiPaths.TICKETS),
                        "A visitor asks for a number.",
                        IssueTicketRequest.class,
                        IssuedReply.class,
                        tickets::issue),
                act(ofTicket("printed"), "The paper is out.", PrintedRequest.class, tickets::printed),
                act(
                        ofTicket("print-failed"),
                        "The paper did not come out.",
                        PrintFailedRequest.class,
                        tickets::printFailed),
                act(ofTicket("cancel"), "A ticket is taken out of the queue.", ReasonRequest.class, tickets::cancel));
    }

    private static List<Route> overrides() {
        return List.of(
                new Route.Act<>(
                        new PathTemplate(ApiPaths.OVERRIDES),
                        "Somebody answers for numbers that the plan would not give now.",
                        OverrideRequest.class,
                        OverrideReply.class,
                        OverrideOrders::begin),
                act(
                        ApiPaths.OVERRIDES + "/{override}/end",
                        "An override ends before it is over.",
                        EndOverrideRequest.class,
                        OverrideOrders::end));
    }

    private List<Route> kiosk() {
        return List.of(
                new Route.Report<>(
                        ofKiosk("report"), "A kiosk says how it is.", KioskReportRequest.class, reports::take),
                new Route.Report<>(
                        ofKiosk("staff-coming"),
                        "Somebody goes to the visitor who called for staff at a kiosk.",
                        NoBody.class,
                        reports::staffComing),
                new Route.Ask<>(
                        new PathTemplate(ApiPaths.APPOINTMENT),
                        "What an appointment's code stands for today.",
                        AppointmentRequest.class,
                        AppointmentReply.class,
                        appointments::lookUp),
                act(
                        ofKiosk("missing"),
                        "A visitor said what they have not with them.",
                        MissingRequest.class,
                        kiosks::missing),
                new Route.Report<>(
                        new PathTemplate(ApiPaths.ROOT + "/displays/{display}/report"),
                        "A hall display says how it is.",
                        DisplayReportRequest.class,
                        reports::takeOfDisplay),
                new Route.Act<>(
                        ofKiosk("numbers"),
                        "A kiosk gets numbers for the time without the hub.",
                        NoBody.class,
                        NumbersReply.class,
                        kiosks::lease),
                new Route.Act<>(
                        ofKiosk("tickets"),
                        "A kiosk tells of a number that it gave without the hub; the key is that of the visitor's order.",
                        OfflineTicketRequest.class,
                        IssuedReply.class,
                        kiosks::offlineTicket),
                new Route.Act<>(
                        ofKiosk("reprints/{reprint}/printed"),
                        "The paper of a reprint is out.",
                        PrintedRequest.class,
                        ActReply.class,
                        kiosks::reprinted),
                new Route.Act<>(
                        ofKiosk("reprints/{reprint}/print-failed"),
                        "The paper of a reprint did not come out.",
                        PrintFailedRequest.class,
                        ActReply.class,
                        kiosks::reprintFailed));
    }

    private List<Route> desk() {
        return List.of(
                act(CounterAct.SIGN_IN, "An operator opens the counter.", SignInRequest.class, CounterOrders::signIn),
                act(CounterAct.SIGN_OUT, "The operator leaves.", NoBody.class, CounterOrders.plain(SignOut::new)),
                act(
                        CounterAct.PAUSE,
                        "The counter calls nobody for a while.",
                        ReasonRequest.class,
                        CounterOrders.pause(pauseReasons)),
                act(CounterAct.RESUME, "The pause is over.", NoBody.class, CounterOrders.plain(ResumeCounter::new)));
    }

    private static List<Route> calling() {
        return List.of(
                act(
                        CounterAct.CALL_NEXT,
                        "Call whom the calling rule chooses.",
                        NoBody.class,
                        CounterOrders.finding(CallNext::new)),
                act(CounterAct.CALL, "Call one number by hand.", CallTicketRequest.class, CounterOrders::call),
                onTicket(CounterAct.RECALL, "Announce the ticket again.", CounterOrders.onTicket(RecallTicket::new)),
                onTicket(CounterAct.NO_SHOW, "The visitor did not come.", CounterOrders.onTicket(MarkNoShow::new)),
                act(
                        CounterAct.UNDO,
                        "Take back the last call, finish or no-show.",
                        NoBody.class,
                        CounterOrders.finding(Undo::new)));
    }

    private List<Route> atTicket() {
        return List.of(
                act(
                        CounterAct.TAKE_IN,
                        "A visitor shows a paper that was lost with the journal.",
                        TakeInRequest.class,
                        tickets::takeIn),
                onTicket(CounterAct.START, "Serving begins.", CounterOrders::start),
                act(CounterAct.REPRINT, "A ticket's paper once more.", ReprintRequest.class, CounterOrders::reprint),
                act(CounterAct.FINISH, "Serving at this stage is over.", FinishRequest.class, CounterOrders::finish),
                onTicket(CounterAct.RETURN, "Back among the waiting.", CounterOrders.onTicket(ReturnToQueue::new)),
                act(CounterAct.TRANSFER, "To a service or a counter.", TransferRequest.class, CounterOrders::transfer),
                act(CounterAct.PARK, "The counter keeps the ticket for later.", ParkRequest.class, CounterOrders::park),
                onTicket(
                        CounterAct.RESUME_TICKET,
                        "A parked ticket is taken up again.",
                        CounterOrders.onTicket(ResumeTicket::new)));
    }

    private static <B extends Record> Route act(
            PathTemplate path, String summary, Class<B> body, Route.OrderMaker<B> order) {
        return new Route.Act<>(path, summary, body, ActReply.class, order);
    }

    private static PathTemplate ofKiosk(String act) {
        return new PathTemplate(ApiPaths.ROOT + "/kiosks/{kiosk}/" + act);
    }

    private static String ofTicket(String act) {
        return ApiPaths.ticket("{ticket}", act);
    }

    private static Route onTicket(CounterAct act, String summary, Route.OrderMaker<TicketRequest> order) {
        return act(act, summary, TicketRequest.class, order);
    }

    private static <B extends Record> Route act(
            CounterAct act, String summary, Class<B> body, Route.OrderMaker<B> order) {
        return act(ApiPaths.ROOT + "/counters/{counter}/" + act.path(), summary, body, order);
    }

    private static <B extends Record> Route act(String path, String summary, Class<B> body, Route.OrderMaker<B> order) {
        return act(new PathTemplate(path), summary, body, order);
    }
}
