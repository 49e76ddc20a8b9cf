package id.giliran.rehearsal.trial.bench;

import id.giliran.rehearsal.hubprocess.ChildProgram;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Screens that follow a hub, in a process of their own. */
final class Screens implements AutoCloseable {
    private final ChildProgram program;

    private Screens(ChildProgram program) {
        this.program = program;
    }

    /**
     * Opens them and waits until each has a view.
     *
     * @param kinds how many and the path of the view, in turns
     */
    static Screens follow(BenchOffice office, OpenHub hub, List<String> kinds) throws IOException {
        Screens screens = new Screens(office.child(StreamsMain.class, hub, kinds));
        String said = screens.program.hear();
        if (!said.equals(StreamsMain.SEEING)) {
            throw new IOException("The screens did not see anything; they said: " + said);
        }
        return screens;
    }

    /** By number of the call, when the last screen knew of it, as {@link System#nanoTime} tells on this machine. */
    Map<Integer, Long> lastAt() throws IOException {
        program.say("report");
        Map<Integer, Long> times = new HashMap<>();
        for (String line = program.hear(); !line.equals(StreamsMain.END); line = program.hear()) {
            String[] parts = line.split(" ", -1);
            times.put(Integer.valueOf(parts[0]), Long.valueOf(parts[1]));
        }
        return times;
    }

    @Override
    public void close() throws IOException {
        program.close();
    }
}
