package id.giliran.rehearsal.trial.bench;

import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.bench.load.Latencies;
import java.io.IOException;

/** Starts a hub again and again; the files are in the machine's memory, as nobody can tell it to forget them. */
final class Starts {
    private final BenchOffice office;
    private final String data;
    private final HubProcess.How how;
    private final Latencies untilReady = new Latencies();

    Starts(BenchOffice office, String data, HubProcess.How how) {
        this.office = office;
        this.data = data;
        this.how = how;
    }

    /** From the start of its process to its first answer, which it gives when it can take acts. */
    void once() throws IOException {
        long from = System.nanoTime();
        try (HubProcess _ = HubProcess.start(office.config(), office.data(data), how)) {
            untilReady.add(System.nanoTime() - from);
        }
    }

    double median() {
        return untilReady.median();
    }
}
