package id.giliran.rehearsal.trial.attack;

import id.giliran.rehearsal.hubprocess.ParentLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Attackers, in a process of their own. Arguments: the hub's port, the folder of devices that were let in, tries a second of each, and
 * the ways. Told {@code begin} it attacks, says {@code end} once each has had an answer, and goes on until it is told
 * anything else; then it says how often it heard what, and {@code end}.
 */
final class AttackMain {
    static final String BEGIN = "begin";
    static final String REST = "rest";
    static final String END = "end";

    private AttackMain() {}

    /** Runs until the trial has gone. */
    public static void main(String[] arguments) throws IOException {
        ParentLine trial = new ParentLine();
        int port = Integer.parseInt(arguments[0]);
        int tries = Integer.parseInt(arguments[2]);
        Map<Way, Try> ways = new EnumMap<>(Way.class);
        for (String word : List.of(arguments).subList(3, arguments.length)) {
            Way way = Way.valueOf(word);
            ways.put(way, way.of(port, Path.of(arguments[1])));
        }
        trial.tell(END);
        for (String line = trial.hear(); line != null; line = trial.hear()) {
            if (line.equals(BEGIN)) {
                attack(ways, tries, trial);
            }
        }
    }

    private static void attack(Map<Way, Try> ways, int tries, ParentLine trial) throws IOException {
        Map<Way, Attack> attacks = new EnumMap<>(Way.class);
        ways.forEach((way, what) -> attacks.put(way, new Attack(tries, what)));
        attacks.values().forEach(Attack::awaitFirst);
        trial.tell(END);
        String _ = trial.hear();
        attacks.values().forEach(Attack::close);
        List<String> lines = new ArrayList<>();
        attacks.forEach((way, attack) ->
                attack.words().forEach((word, count) -> lines.add(way.name() + " " + word + " " + count.sum())));
        lines.forEach(trial::tell);
        trial.tell(END);
    }
}
