package id.giliran.rehearsal.trial.bench;

import java.util.List;

/** Every measurement, in the order of the table. */
record AllRows(List<Row> rows) {
    AllRows(BenchOffice office, Lengths lengths, Readings readings) {
        this(office, lengths, readings, new Journals(office, lengths));
    }

    private AllRows(BenchOffice office, Lengths lengths, Readings readings, Journals journals) {
        this(List.of(
                new IssueRow(office, lengths, readings),
                new RateRow(office, lengths, readings),
                new FlushesRow(office, lengths, readings),
                new ScreensRow(office, lengths, readings),
                new HistoryRow(office, lengths, readings, journals),
                new RestartRow(office, lengths, readings, journals),
                new StartRow(office, lengths, readings),
                new MemoryRow(office, lengths, readings),
                new FunctionsRow(office, lengths, readings)));
    }

    List<String> names() {
        return rows.stream().map(Row::name).toList();
    }
}
