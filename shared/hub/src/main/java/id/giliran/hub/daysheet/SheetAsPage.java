package id.giliran.hub.daysheet;

import java.util.List;

/** The sheet as one HTML page without anything from elsewhere, so that it can be kept as a file. */
final class SheetAsPage {
    private static final String STYLE = """
            @page { size: A4; margin: 15mm }
            body { font: 10.5pt/1.35 Inter, "Segoe UI", "DejaVu Sans", sans-serif; color: #111; max-width: 180mm; margin: 0 auto; padding: 4mm }
            h1 { font-size: 18pt; margin: 0 } h2 { font-size: 11.5pt; margin: 5mm 0 1mm; border-bottom: 1px solid #111 }
            header p { margin: 0 0 2mm; font-size: 12pt }
            table { border-collapse: collapse; width: 100% } td, th { padding: .6mm 2mm .6mm 0; text-align: left; font-weight: normal; vertical-align: bottom }
            td + td, th + th { text-align: right; padding-right: 0; padding-left: 2mm; font-variant-numeric: tabular-nums }
            thead th { font-size: 8.5pt; color: #444 } tbody tr { border-top: 1px solid #ddd } .services tbody tr:last-child { border-top: 1px solid #111; font-weight: 600 }
            .two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 10mm } .counters { columns: 4; column-gap: 8mm; margin: 0; padding: 0; list-style: none }
            .counters li { display: flex; justify-content: space-between; break-inside: avoid }
            .seal { font: 11pt/1.5 "JetBrains Mono", "DejaVu Sans Mono", Consolas, monospace; margin: 1mm 0 } .note { font-size: 8.5pt; color: #444; margin: 1mm 0; overflow-wrap: anywhere }
            .sign { margin-top: 12mm; width: 60mm; margin-left: auto; border-top: 1px solid #111; text-align: center; font-size: 9pt; padding-top: 1mm }
            """;

    private final StringBuilder page = new StringBuilder();

    SheetAsPage(DaySheet sheet) {
        SheetTexts texts = sheet.texts();
        String title = texts.word("title") + " " + sheet.figures().day();
        page.append("<!doctype html>\n<html lang=\"")
                .append(texts.language())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<header>\n<p>")
                .append(escaped(texts.office()))
                .append("</p>\n");
        heading("h1", texts.word("title"));
        page.append("</header>\n");
        table(sheet.head());
        heading("h2", texts.word("figures"));
        page.append("<div class=\"two\">\n<div>\n");
        table(sheet.totals());
        page.append("</div>\n<div>\n");
        table(sheet.priority());
        page.append("</div>\n</div>\n");
        heading("h2", texts.word("services"));
        services(sheet);
        heading("h2", texts.word("counters"));
        counters(sheet.counters());
        if (!sheet.missing().isEmpty()) {
            heading("h2", texts.word("missing"));
            table(sheet.missing());
        }
        if (!sheet.missingAtKiosks().isEmpty()) {
            heading("h2", texts.word("missing-at-kiosks"));
            table(sheet.missingAtKiosks());
        }
        if (!sheet.overrides().isEmpty()) {
            heading("h2", texts.word("overrides"));
            table(sheet.overrides());
        }
        heading("h2", texts.word("seal"));
        paragraph("seal", sheet.seal());
        paragraph("note", sheet.sealNote());
        paragraph("note", texts.word("rule"));
        paragraph("sign", texts.word("signature"));
        page.append("</body>\n</html>\n");
    }

    private void heading(String tag, String words) {
        page.append('<')
                .append(tag)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private void paragraph(String style, String words) {
        page.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(escaped(words))
                .append("</p>\n");
    }

    private void table(List<Line> lines) {
        page.append("<table>\n<tbody>\n");
        lines.forEach(line -> row("td", List.of(line.name(), line.figure())));
        page.append("</tbody>\n</table>\n");
    }

    private void services(DaySheet sheet) {
        page.append("<table class=\"services\">\n<thead>\n");
        row("th", sheet.serviceHead());
        page.append("</thead>\n<tbody>\n");
        sheet.serviceRows().forEach(cells -> row("td", cells));
        page.append("</tbody>\n</table>\n");
    }

    private void row(String tag, List<String> cells) {
        page.append("<tr>");
        cells.forEach(cell -> page.append('<')
                .append(tag)
                .append('>')
                .append(escaped(cell))
                .append("</")
                .append(tag)
                .append('>'));
        page.append("</tr>\n");
    }

    private void counters(List<Line> counters) {
        page.append("<ul class=\"counters\">\n");
        counters.forEach(counter -> page.append("<li><span>")
                .append(escaped(counter.name()))
                .append("</span><span>")
                .append(escaped(counter.figure()))
                .append("</span></li>\n"));
        page.append("</ul>\n");
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
