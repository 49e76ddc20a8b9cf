package id.giliran.rehearsal.trial.bench;

import id.giliran.rehearsal.hubprocess.ParentLine;
import id.giliran.rehearsal.trial.bench.load.Line;
import id.giliran.rehearsal.trial.bench.load.Streams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * Screens, in a process of their own: what they cost does not slow the one that acts. Arguments: the hub's port and data folder, then
 * for each kind of screen how many and the path of its view. Says {@code seeing} when all have a view; asked for a report, says when
 * the last screen knew of each call, and ends.
 */
final class StreamsMain {
    static final String SEEING = "seeing";
    static final String END = "end";

    private StreamsMain() {}

    /** Runs until the bench asks for the report or has gone. */
    public static void main(String[] arguments) throws IOException {
        ParentLine bench = new ParentLine();
        List<String> paths = new ArrayList<>();
        for (int at = 2; at + 1 < arguments.length; at += 2) {
            for (int screen = 0; screen < Integer.parseInt(arguments[at]); screen++) {
                paths.add(arguments[at + 1]);
            }
        }
        Line line = Line.to(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        try (Streams streams = new Streams(line, paths, () -> bench.tell(SEEING))) {
            Thread.ofPlatform().daemon().start(() -> stopWhenAsked(streams, bench));
            streams.run();
            for (Map.Entry<Integer, Long> call : streams.lastAt().entrySet()) {
                bench.tell(call.getKey() + " " + call.getValue());
            }
            bench.tell(END);
        }
    }

    private static void stopWhenAsked(Streams streams, ParentLine bench) {
        try {
            String _ = bench.hear();
        } catch (IOException gone) {
            LoggerFactory.getLogger(StreamsMain.class).warn("The bench has gone", gone);
        }
        streams.stop();
    }
}
