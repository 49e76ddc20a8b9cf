package id.giliran.hub.http;

import id.giliran.hub.access.Permission;
import id.giliran.hub.metrics.MetricsPage;
import id.giliran.hub.view.ViewKind;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.AppointmentReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.reply.OverrideReply;
import id.giliran.protocol.request.AppointmentRequest;
import id.giliran.protocol.request.DisplayReportRequest;
import id.giliran.protocol.request.EndOverrideRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.KioskReportRequest;
import id.giliran.protocol.request.MissingRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.OfflineTicketRequest;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.request.OverrideRequest;
import id.giliran.protocol.request.PrintFailedRequest;
import id.giliran.protocol.request.PrintedRequest;
import id.giliran.protocol.request.ReasonRequest;
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
    private final CounterRoutes counters;
    private final DeviceRoutes devices;
    private final PeopleRoutes people;

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
        this.devices = new DeviceRoutes(api.devices());
        this.people = new PeopleRoutes(
                new StaffDesk(api.people(), api.board(), api.clock()), new ExportDesk(api.people(), api.exports()));
        this.counters = new CounterRoutes(tickets, api.texts().pauseReasonIds());
    }

    List<Route> all() {
        return Stream.of(
                        pages(),
                        views(),
                        dayAndTickets(),
                        overrides(),
                        kiosk(),
                        counters.all(),
                        devices.all(),
                        people.all())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> pages() {
        return List.of(
                page(ApiPaths.HEALTH, "How the hub is.", Health.class, () -> pages.health()),
                new Route.Page(
                        new PathTemplate(ApiPaths.METRICS),
                        Permission.WATCH_HUB,
                        "Figures in the text format of Prometheus.",
                        MetricsPage.MEDIA_TYPE,
                        String.class,
                        () -> pages.metrics()),
                page(ApiPaths.OPENAPI, "This document.", Object.class, () -> pages.openApi(all())),
                new Route.Sheet(
                        new PathTemplate(ApiPaths.DAY_SHEET),
                        Permission.READ_SHEETS,
                        "The newest business day on one page."),
                new Route.Sheet(
                        new PathTemplate(ApiPaths.DAY_SHEET + "/{day}"),
                        Permission.READ_SHEETS,
                        "A business day on one page."));
    }

    private static Route page(String path, String summary, Class<?> content, Supplier<Reply> answer) {
        return new Route.Page(new PathTemplate(path), Permission.WATCH_HUB, summary, Reply.JSON, content, answer);
    }

    private static List<Route> views() {
        return List.of(
                look(
                        ApiPaths.HALL_VIEW,
                        Permission.SEE_HALL,
                        "What a hall display shows.",
                        HallView.class,
                        new ViewKind.Hall()),
                look(
                        ApiPaths.PHONE_VIEW,
                        Permission.SEE_PHONE,
                        "What a visitor's phone follows.",
                        PhoneView.class,
                        new ViewKind.Phone()),
                look(
                        ApiPaths.OFFICE_VIEW,
                        Permission.SEE_OFFICE,
                        "The whole office at a glance.",
                        OfficeView.class,
                        new ViewKind.Whole()),
                new Route.Look(
                        new PathTemplate(ApiPaths.ROOT + "/views/kiosks/{kiosk}"),
                        Permission.SEE_KIOSK,
                        "What one kiosk shows.",
                        KioskView.class,
                        gaps -> new ViewKind.Kiosk(Fields.kiosk(gaps))),
                new Route.Look(
                        new PathTemplate(ApiPaths.ROOT + "/views/counters/{counter}"),
                        Permission.SEE_COUNTER,
                        "What the operator of one counter needs.",
                        CounterView.class,
                        gaps -> new ViewKind.Counter(Fields.counter(gaps))));
    }

    private static Route look(String path, Permission permission, String summary, Class<?> view, ViewKind kind) {
        return new Route.Look(new PathTemplate(path), permission, summary, view, gaps -> kind);
    }

    private List<Route> dayAndTickets() {
        return List.of(
                act(
                        ApiPaths.OPEN_DAY,
                        Permission.OPEN_DAY,
                        "A person opens a business day.",
                        OpenDayRequest.class,
                        tickets::openDay),
                act(
                        ApiPaths.CLOSE_DAY,
                        Permission.CLOSE_DAY,
                        "A person closes the business day.",
                        NoBody.class,
                        tickets::closeDay),
                new Route.Act<>(
                        new PathTemplate(ApiPaths.TICKETS),
                        Permission.ISSUE_TICKETS,
                        "A visitor asks for a number.",
                        IssueTicketRequest.class,
                        IssuedReply.class,
                        tickets::issue),
                act(
                        ofTicket("printed"),
                        Permission.ISSUE_TICKETS,
                        "The paper is out.",
                        PrintedRequest.class,
                        tickets::printed),
                act(
                        ofTicket("print-failed"),
                        Permission.ISSUE_TICKETS,
                        "The paper did not come out.",
                        PrintFailedRequest.class,
                        tickets::printFailed),
                act(
                        ofTicket("cancel"),
                        Permission.CANCEL_TICKETS,
                        "A ticket is taken out of the queue.",
                        ReasonRequest.class,
                        tickets::cancel));
    }

    private static List<Route> overrides() {
        return List.of(
                new Route.Act<>(
                        new PathTemplate(ApiPaths.OVERRIDES),
                        Permission.OVERRIDE,
                        "Somebody answers for numbers that the plan would not give now.",
                        OverrideRequest.class,
                        OverrideReply.class,
                        OverrideOrders::begin),
                act(
                        ApiPaths.OVERRIDES + "/{override}/end",
                        Permission.OVERRIDE,
                        "An override ends before it is over.",
                        EndOverrideRequest.class,
                        OverrideOrders::end));
    }

    private List<Route> kiosk() {
        return List.of(
                new Route.Report<>(
                        ofKiosk("report"),
                        Permission.KEEP_KIOSK,
                        "A kiosk says how it is.",
                        KioskReportRequest.class,
                        reports::take),
                new Route.Report<>(
                        ofKiosk("staff-coming"),
                        Permission.HELP_AT_KIOSK,
                        "Somebody goes to the visitor who called for staff at a kiosk.",
                        NoBody.class,
                        reports::staffComing),
                new Route.Ask<>(
                        new PathTemplate(ApiPaths.APPOINTMENT),
                        Permission.ISSUE_TICKETS,
                        "What an appointment's code stands for today.",
                        AppointmentRequest.class,
                        AppointmentReply.class,
                        appointments::lookUp),
                act(
                        ofKiosk("missing"),
                        Permission.KEEP_KIOSK,
                        "A visitor said what they have not with them.",
                        MissingRequest.class,
                        kiosks::missing),
                new Route.Report<>(
                        new PathTemplate(ApiPaths.ROOT + "/displays/{display}/report"),
                        Permission.REPORT_DISPLAY,
                        "A hall display says how it is.",
                        DisplayReportRequest.class,
                        reports::takeOfDisplay),
                new Route.Act<>(
                        ofKiosk("numbers"),
                        Permission.KEEP_KIOSK,
                        "A kiosk gets numbers for the time without the hub.",
                        NoBody.class,
                        NumbersReply.class,
                        kiosks::lease),
                new Route.Act<>(
                        ofKiosk("tickets"),
                        Permission.KEEP_KIOSK,
                        "A kiosk tells of a number that it gave without the hub; the key is that of the visitor's order.",
                        OfflineTicketRequest.class,
                        IssuedReply.class,
                        kiosks::offlineTicket),
                new Route.Act<>(
                        ofKiosk("reprints/{reprint}/printed"),
                        Permission.KEEP_KIOSK,
                        "The paper of a reprint is out.",
                        PrintedRequest.class,
                        ActReply.class,
                        kiosks::reprinted),
                new Route.Act<>(
                        ofKiosk("reprints/{reprint}/print-failed"),
                        Permission.KEEP_KIOSK,
                        "The paper of a reprint did not come out.",
                        PrintFailedRequest.class,
                        ActReply.class,
                        kiosks::reprintFailed));
    }

    private static <B extends Record> Route act(
            PathTemplate path, Permission permission, String summary, Class<B> body, Route.OrderMaker<B> order) {
        return new Route.Act<>(path, permission, summary, body, ActReply.class, order);
    }

    private static PathTemplate ofKiosk(String act) {
        return new PathTemplate(ApiPaths.ROOT + "/kiosks/{kiosk}/" + act);
    }

    private static String ofTicket(String act) {
        return ApiPaths.ticket("{ticket}", act);
    }

    private static <B extends Record> Route act(
            String path, Permission permission, String summary, Class<B> body, Route.OrderMaker<B> order) {
        return act(new PathTemplate(path), permission, summary, body, order);
    }
}
