package id.giliran.hub.daysheet;

import id.giliran.core.MissingTally;
import id.giliran.core.Tally;
import id.giliran.core.estimate.HitRate;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.journal.DaySeal;
import id.giliran.hub.journal.StoredDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sheet of one day, as plain text or as a page to print; no name of anybody stands on it. */
public final class DaySheet implements Sheet {
    private static final int MOST_MISSING = 6;
    private static final double PERCENT = 100;

    private final DayFigures figures;
    private final SheetTexts texts;
    private final boolean withReasons;

    /** @param language {@code id} or {@code en} */
    public DaySheet(StoredDay day, OfficeTexts office, String language) {
        this(day, office, language, true);
    }

    private DaySheet(StoredDay day, OfficeTexts office, String language, boolean withReasons) {
        this.figures = DayReckoning.of(day);
        this.texts = new SheetTexts(language, office);
        this.withReasons = withReasons;
    }

    /** The same without what people have written. */
    static DaySheet sums(StoredDay day, OfficeTexts office, String language) {
        return new DaySheet(day, office, language, false);
    }

    @Override
    public String text() {
        return new SheetAsText(this).toString();
    }

    /** One page of A4. */
    @Override
    public String page() {
        return new SheetAsPage(this).toString();
    }

    DayFigures figures() {
        return figures;
    }

    SheetTexts texts() {
        return texts;
    }

    List<Line> head() {
        return List.of(
                new Line(texts.word("day"), texts.date(figures.day())),
                new Line(texts.word("opened"), texts.clock(figures.openedAt())),
                new Line(
                        texts.word("closed"),
                        figures.closedAt().map(texts::clock).orElseGet(() -> texts.word("still-open"))));
    }

    List<Line> totals() {
        Tally tally = figures.tally();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(texts.word("given"), tally.issued()));
        if (figures.offline() > 0) {
            lines.add(Line.of(texts.word("offline"), figures.offline()));
        }
        if (figures.takenIn() > 0) {
            lines.add(Line.of(texts.word("taken-in"), figures.takenIn()));
        }
        lines.add(Line.of(texts.word("served"), tally.served()));
        lines.add(Line.of(texts.word("no-show"), tally.noShow()));
        lines.add(Line.of(texts.word("cancelled"), tally.cancelled()));
        lines.add(Line.of(texts.word("unserved"), tally.unserved()));
        lines.add(Line.of(texts.word("void"), tally.neverPrinted()));
        lines.add(Line.of(texts.word("called"), tally.called()));
        lines.add(Line.of(texts.word("transferred"), tally.transferred()));
        lines.add(new Line(
                texts.word("busiest"), figures.busiest().map(texts::halfHour).orElse("–")));
        lines.add(new Line(texts.word("estimates"), estimates(figures.estimates())));
        return lines;
    }

    /** Numbers against the plan, by the reasons that were given for them. */
    List<Line> overrides() {
        return figures.overrides().stream()
                .map(override -> Line.of(
                        texts.sentence(
                                "override",
                                override.number(),
                                override.service().map(texts::service).orElseGet(() -> texts.word("all-services")),
                                withReasons ? override.reason() : texts.word("reason-wiped")),
                        override.given()))
                .toList();
    }

    private String estimates(HitRate rate) {
        return rate.checked() == 0
                ? "–"
                : texts.sentence(
                        "estimates-held",
                        Math.round(PERCENT * rate.share()),
                        rate.checked(),
                        Math.round(rate.meanWidthMinutes()),
                        rate.silent());
    }

    List<Line> priority() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(texts.word("priority"), figures.priority()));
        // Groups are told when the day is over: during the day a figure of one could be laid to a visitor.
        if (figures.closedAt().isPresent()) {
            figures.groups().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(group -> lines.add(Line.of(texts.group(group.getKey()), group.getValue())));
        }
        return lines;
    }

    List<String> serviceHead() {
        return List.of(
                texts.word("service"),
                texts.word("given"),
                texts.word("served"),
                texts.word("left"),
                texts.word("waited") + ", " + texts.word("median"),
                texts.word("most"),
                texts.word("served-time") + ", " + texts.word("median"),
                texts.word("most"));
    }

    List<List<String>> serviceRows() {
        List<List<String>> rows = new ArrayList<>();
        figures.services().forEach(service -> rows.add(row(texts.service(service.service()), service)));
        rows.add(row(texts.word("all"), figures.all()));
        return rows;
    }

    private List<String> row(String name, DayFigures.OfService of) {
        return List.of(
                name,
                Integer.toString(of.given()),
                Integer.toString(of.servedTickets()),
                Integer.toString(of.left()),
                texts.minutes(of.waited().percentile(50)),
                texts.minutes(of.waited().percentile(90)),
                texts.minutes(of.served().percentile(50)),
                texts.minutes(of.served().percentile(90)));
    }

    List<Line> counters() {
        return figures.finished().entrySet().stream()
                .map(counter -> Line.of(texts.word("counter") + " " + counter.getKey(), counter.getValue()))
                .toList();
    }

    /** Which papers were missing most; a page has no room for all of them. */
    List<Line> missing() {
        return figures.missing().stream()
                .limit(MOST_MISSING)
                .map(count -> Line.of(
                        texts.requirement(
                                count.requirement().service(),
                                count.requirement().place()),
                        count.visits()))
                .toList();
    }

    /** The same as visitors said it at kiosks before they had waited. */
    List<Line> missingAtKiosks() {
        MissingTally told = figures.missingAtKiosks();
        if (told.visitors() == 0) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(texts.word("missing-visitors"), told.visitors()));
        lines.add(Line.of(texts.word("missing-without-number"), told.withoutNumber()));
        told.counts().stream()
                .limit(MOST_MISSING)
                .map(count -> Line.of(texts.requirement(count.service(), count.place()), count.visitors()))
                .forEach(lines::add);
        return lines;
    }

    String seal() {
        return figures.seal().map(DaySeal::inGroups).orElseGet(() -> texts.word("no-seal"));
    }

    String sealNote() {
        return figures.seal()
                .map(seal -> texts.sentence("seal-note", figures.day().toString(), seal))
                .orElse("");
    }
}
