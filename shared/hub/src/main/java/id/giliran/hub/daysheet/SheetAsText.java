package id.giliran.hub.daysheet;

import java.util.List;

/** The sheet as plain text, 80 columns wide where the words allow it. */
final class SheetAsText {
    private static final int NAME_WIDTH = 46;
    private static final int SERVICE_WIDTH = 28;
    private static final int COLUMN_WIDTH = 10;

    private final StringBuilder text = new StringBuilder();

    SheetAsText(DaySheet sheet) {
        SheetTexts texts = sheet.texts();
        line(texts.office());
        line(texts.word("title"));
        lines("", sheet.head());
        lines(texts.word("figures"), sheet.totals());
        lines("", sheet.priority());
        heading(texts.word("services"));
        row(List.of(
                texts.word("service"),
                texts.word("given"),
                texts.word("served"),
                texts.word("left"),
                texts.word("waited") + " 50 %",
                "90 %",
                texts.word("served-time") + " 50 %",
                "90 %"));
        sheet.serviceRows().forEach(this::row);
        lines(texts.word("counters"), sheet.counters());
        if (!sheet.missing().isEmpty()) {
            lines(texts.word("missing"), sheet.missing());
        }
        if (!sheet.missingAtKiosks().isEmpty()) {
            lines(texts.word("missing-at-kiosks"), sheet.missingAtKiosks());
        }
        if (!sheet.overrides().isEmpty()) {
            lines(texts.word("overrides"), sheet.overrides());
        }
        heading(texts.word("seal"));
        line(sheet.seal());
        if (!sheet.sealNote().isEmpty()) {
            line(sheet.sealNote());
        }
        line("");
        line(texts.word("rule"));
    }

    private void heading(String word) {
        line("");
        if (!word.isEmpty()) {
            line(word);
            line("-".repeat(word.length()));
        }
    }

    private void lines(String heading, List<Line> lines) {
        heading(heading);
        lines.forEach(one -> line(padded(one.name(), NAME_WIDTH) + one.figure()));
    }

    private void row(List<String> cells) {
        StringBuilder row = new StringBuilder(padded(cells.getFirst(), SERVICE_WIDTH));
        cells.stream()
                .skip(1)
                .forEach(cell -> row.append(' ')
                        .append(" ".repeat(Math.max(0, COLUMN_WIDTH - cell.length())))
                        .append(cell));
        line(row.toString());
    }

    private static String padded(String words, int width) {
        return words.length() < width ? words + " ".repeat(width - words.length()) : words + "  ";
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
