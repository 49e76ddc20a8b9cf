package id.giliran.kiosk;

import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubTime;
import id.giliran.kiosk.checkin.AppointmentView;
import id.giliran.kiosk.checkin.AppointmentViewModel;
import id.giliran.kiosk.checkin.CheckInView;
import id.giliran.kiosk.checkin.CheckInViewModel;
import id.giliran.kiosk.done.DoneView;
import id.giliran.kiosk.done.DoneViewModel;
import id.giliran.kiosk.done.NumberOnScreenView;
import id.giliran.kiosk.head.HeadView;
import id.giliran.kiosk.head.HeadViewModel;
import id.giliran.kiosk.headings.HeadingsView;
import id.giliran.kiosk.headings.HeadingsViewModel;
import id.giliran.kiosk.held.HeldView;
import id.giliran.kiosk.held.HeldViewModel;
import id.giliran.kiosk.missing.ComeBackView;
import id.giliran.kiosk.missing.MissingView;
import id.giliran.kiosk.missing.MissingViewModel;
import id.giliran.kiosk.outage.OutageView;
import id.giliran.kiosk.outage.OutageViewModel;
import id.giliran.kiosk.party.PartyView;
import id.giliran.kiosk.party.PartyViewModel;
import id.giliran.kiosk.printing.PrintingView;
import id.giliran.kiosk.printing.PrintingViewModel;
import id.giliran.kiosk.priority.PriorityView;
import id.giliran.kiosk.priority.PriorityViewModel;
import id.giliran.kiosk.requirements.RequirementsView;
import id.giliran.kiosk.requirements.RequirementsViewModel;
import id.giliran.kiosk.search.SearchView;
import id.giliran.kiosk.search.SearchViewModel;
import id.giliran.kiosk.services.ServicesView;
import id.giliran.kiosk.services.ServicesViewModel;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Visit;
import javafx.scene.Node;

/** A visitor's screens: one for each step. */
final class KioskScreens {
    private final ServicesView services;
    private final HeadingsView headings;
    private final SearchView search;
    private final CheckInView checkIn;
    private final AppointmentView appointment;
    private final RequirementsView requirements;
    private final MissingView missing;
    private final ComeBackView comeBack;
    private final PartyView party;
    private final PriorityView priority;
    private final PrintingView printing;
    private final HeldView held;
    private final DoneView done;
    private final NumberOnScreenView numberOnScreen;
    private final OutageView outage;

    /** @param scanner whether there is one to hold a code to */
    KioskScreens(Visit visit, Texts texts, HubTime hubTime, HeadViewModel head, Surface surface, boolean scanner) {
        ServicesViewModel home = new ServicesViewModel(visit, texts, hubTime);
        head.date().subscribe(date -> home.dateChanged());
        services = new ServicesView(home, new HeadView(head, texts), visit, texts, surface);
        requirements = new RequirementsView(
                new RequirementsViewModel(visit, texts), new HeadView(head, texts), texts, surface);
        headings = new HeadingsView(
                new HeadingsViewModel(visit, texts, hubTime), new HeadView(head, texts), visit, texts, surface);
        search = new SearchView(
                new SearchViewModel(visit, texts, hubTime), new HeadView(head, texts), visit, texts, surface);
        checkIn = new CheckInView(
                new CheckInViewModel(visit, texts, scanner), new HeadView(head, texts), visit, texts, surface);
        appointment =
                new AppointmentView(new AppointmentViewModel(visit, texts), new HeadView(head, texts), texts, surface);
        MissingViewModel lacking = new MissingViewModel(visit, texts);
        missing = new MissingView(lacking, new HeadView(head, texts), texts, surface);
        comeBack = new ComeBackView(lacking, new HeadView(head, texts), texts, surface);
        party = new PartyView(new PartyViewModel(visit, texts), new HeadView(head, texts), texts, surface);
        priority =
                new PriorityView(new PriorityViewModel(visit, texts), new HeadView(head, texts), visit, texts, surface);
        printing = new PrintingView(new PrintingViewModel(visit, texts), texts, surface);
        held = new HeldView(new HeldViewModel(visit, texts), texts, surface);
        DoneViewModel given = new DoneViewModel(visit, texts);
        done = new DoneView(given, texts, surface);
        numberOnScreen = new NumberOnScreenView(given, texts, surface);
        outage = new OutageView(new OutageViewModel(visit, texts, hubTime), new HeadView(head, texts), texts, surface);
    }

    Node of(Step step) {
        return switch (step) {
            case Step.Home home -> services;
            case Step.UnderHeading chosen -> headings;
            case Step.Search asked -> search;
            case Step.CheckIn asked -> checkIn;
            case Step.LookingUp underway -> appointment;
            case Step.CheckInFault fault -> appointment;
            case Step.Appointment found -> appointment;
            case Step.Requirements asked -> requirements;
            case Step.Missing asked -> missing;
            case Step.ComeBack list -> comeBack;
            case Step.Party asked -> party;
            case Step.PriorityQuestion asked -> priority;
            case Step.Printing underway -> printing;
            case Step.Held waiting -> held;
            case Step.Done finished -> done;
            case Step.NumberOnScreen finished -> numberOnScreen;
            case Step.Outage trouble -> outage;
        };
    }

    /** The English name of a step's screen. */
    static String name(Step step) {
        return switch (step) {
            case Step.Home home -> "services";
            case Step.UnderHeading chosen -> "headings";
            case Step.Search asked -> "search";
            case Step.CheckIn asked -> "check-in";
            case Step.LookingUp underway -> "looking-up";
            case Step.CheckInFault fault -> "check-in-fault";
            case Step.Appointment found -> "appointment";
            case Step.Requirements asked -> "requirements";
            case Step.Missing asked -> "missing";
            case Step.ComeBack list -> "come-back";
            case Step.Party asked -> "party";
            case Step.PriorityQuestion asked -> "priority";
            case Step.Printing underway -> "printing";
            case Step.Held waiting -> "held";
            case Step.Done finished -> "done";
            case Step.NumberOnScreen finished -> "number-on-screen";
            case Step.Outage trouble -> "outage";
        };
    }
}
