package id.giliran.rehearsal.trial.bench;

import java.io.IOException;

/** Whether a full day makes a restart slow: the day is read again, and applied again. */
final class RestartRow implements Row {
    private final BenchOffice office;
    private final Lengths lengths;
    private final Readings readings;
    private final Journals journals;

    RestartRow(BenchOffice office, Lengths lengths, Readings readings, Journals journals) {
        this.office = office;
        this.lengths = lengths;
        this.readings = readings;
        this.journals = journals;
    }

    @Override
    public String name() {
        return "restart";
    }

    @Override
    public void run(int run) throws IOException {
        String fresh = "fresh-" + run;
        office.open(fresh).close();
        Starts empty = new Starts(office, fresh, office.how());
        Starts today = new Starts(office, journals.today(), office.how());
        for (int start = 0; start < lengths.starts(); start++) {
            empty.once();
            today.once();
        }
        readings.add(Goal.RESTART, Reading.of(today.median(), empty.median()));
    }
}
