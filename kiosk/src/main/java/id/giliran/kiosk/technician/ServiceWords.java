package id.giliran.kiosk.technician;

import id.giliran.fx.texts.DateTexts;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.issuing.PrinterLook;
import id.giliran.kiosk.technician.ServicePage.Line;
import id.giliran.kiosk.visit.Office;
import id.giliran.kiosk.visit.Visit;
import id.giliran.kiosk.wording.PrinterWords;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.view.KioskView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the words for the service screen. */
final class ServiceWords {
    private static final double MILLIMETRES_PER_METRE = 1000;
    private static final double WHOLE = 100;
    private static final int COMPARED = 8;

    private final Visit visit;
    private final Texts texts;
    private final PrinterDesk desk;
    private final PrinterWords printer;

    ServiceWords(Visit visit, Texts texts, PrinterDesk desk) {
        this.visit = visit;
        this.texts = texts;
        this.desk = desk;
        this.printer = new PrinterWords(texts);
    }

    ServicePage page(KioskFacts facts, String news) {
        PrinterLook look = visit.printerProperty().get();
        OptionalInt left = desk.leftPercent();
        return new ServicePage(
                texts.text("technician.title", facts.name()),
                desk.describe(),
                !look.canPrint(),
                look.fault().map(printer::title).orElseGet(() -> texts.text("technician.printer-well")),
                look.states().stream()
                        .filter(PrinterState::isOnlyWarning)
                        .sorted()
                        .map(printer::title)
                        .toList(),
                paper(left),
                left.isPresent() ? left.getAsInt() / WHOLE : -1,
                desk.recentEvents().stream()
                        .map(event -> new Line(time(event.at()), event.sentence()))
                        .toList(),
                facts(facts),
                news);
    }

    private String paper(OptionalInt left) {
        OptionalInt used = desk.usedMillimetres();
        if (left.isEmpty() || used.isEmpty()) {
            return texts.text("technician.paper-unknown");
        }
        return texts.text("technician.paper", left.getAsInt(), used.getAsInt() / MILLIMETRES_PER_METRE);
    }

    private List<Line> facts(KioskFacts facts) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("technician.hub", facts.hub().toString()));
        lines.add(line("technician.link", link()));
        lines.add(line("technician.device", device(facts)));
        lines.add(line("technician.numbers", numbers(facts)));
        lines.add(line("technician.unreported", texts.dates(zone()).number(facts.unreported())));
        lines.add(line("technician.kiosk", facts.number() + " · " + facts.name()));
        lines.add(line("technician.version", versions(facts)));
        lines.add(line("technician.voice", voice(facts)));
        facts.trouble().ifPresent(trouble -> lines.add(line("technician.file", trouble)));
        return lines;
    }

    private Line line(String key, String words) {
        return new Line(texts.text(key), words);
    }

    private String link() {
        Office office = visit.officeProperty().get();
        @Nullable Instant asOf = office.asOf();
        String state = texts.text(
                switch (office.standing()) {
                    case CONNECTING -> "technician.link-connecting";
                    case WITH_HUB -> "technician.link-connected";
                    case ALONE -> "technician.link-alone";
                    case WITHOUT_NUMBERS -> "technician.link-lost";
                });
        return asOf == null || office.isFresh() ? state : state + ". " + texts.text("services.as-of", time(asOf));
    }

    /** Until when the hub lets it in, and which hub; the mark is what the hub's computer shows of itself. */
    private String device(KioskFacts facts) {
        return facts.device()
                .map(device -> texts.text(
                        device.byItself() ? "technician.device-own" : "technician.device-until",
                        texts.dates(zone()).date(device.certificateUntil()),
                        mark(device.authority())))
                .orElseGet(() -> texts.text("technician.device-none"));
    }

    /** As much of it as two people compare on the telephone. */
    private static String mark(String authority) {
        return authority.substring(0, Math.min(authority.length(), COMPARED));
    }

    private String voice(KioskFacts facts) {
        return texts.text(facts.silence()
                .map(why -> switch (why) {
                    case UNKNOWN -> "technician.voice-unknown";
                    case NO_PROGRAM -> "technician.voice-no-program";
                    case NO_SOUND -> "technician.voice-no-sound";
                    case FAILS -> "technician.voice-fails";
                })
                .orElse("technician.voice-ready"));
    }

    private String numbers(KioskFacts facts) {
        return facts.numbersLeft().isEmpty()
                ? texts.text("technician.numbers-none")
                : facts.numbersLeft().entrySet().stream()
                        .map(left -> left.getKey() + " " + left.getValue())
                        .collect(Collectors.joining(" · "));
    }

    private static String versions(KioskFacts facts) {
        return "Giliran " + facts.version() + " · Java " + Runtime.version().feature() + " · "
                + System.getProperty("os.name");
    }

    private String time(Instant at) {
        DateTexts dates = texts.dates(zone());
        return dates.timeWithSeconds(at);
    }

    private ZoneId zone() {
        @Nullable KioskView view = visit.officeProperty().get().view();
        return view == null ? ZoneId.systemDefault() : ZoneId.of(view.office().zone());
    }

    /** The page as text, for whoever reads the exported logs. */
    String summary(KioskFacts facts) {
        ServicePage page = page(facts, "");
        List<String> lines = new ArrayList<>(List.of(page.title(), page.printer(), page.state(), page.paper()));
        lines.addAll(page.warnings());
        page.facts().forEach(fact -> lines.add(fact.head() + ": " + fact.words()));
        page.events().forEach(event -> lines.add(event.head() + " " + event.words()));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
