package id.giliran.rehearsal.trial.attack;

import id.giliran.hubclient.HubConnection;
import id.giliran.rehearsal.hubprocess.ChildProgram;
import id.giliran.rehearsal.hubprocess.Entrance;
import id.giliran.rehearsal.hubprocess.HubProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that attacks when it is told to. It yields the processor to everybody else, as in an office it would have one of its own:
 * what is felt comes from the hub's work and not from the attacker's.
 */
public final class Attackers implements AutoCloseable {
    private static final List<String> YIELDING = List.of("nice", "-n", "19");

    private final ChildProgram program;

    private Attackers(ChildProgram program) {
        this.program = program;
    }

    /**
     * Starts them; their devices are let in first.
     *
     * @param folder of the devices
     * @param tries a second, of each
     */
    public static Attackers start(HubProcess hub, Path folder, int tries, List<Way> ways) throws IOException {
        for (Way way : ways) {
            if (way.device().isPresent()) {
                try (HubConnection _ = Entrance.letIn(hub.place(), way.device().get(), folder)) {}
            }
        }
        List<String> arguments = new ArrayList<>(
                List.of(Integer.toString(hub.place().port()), folder.toString(), Integer.toString(tries)));
        ways.forEach(way -> arguments.add(way.name()));
        ChildProgram program = ChildProgram.start(
                AttackMain.class,
                HubProcess.How.plain().under(YIELDING),
                arguments,
                hub.data().resolve("attack.log").toFile());
        String _ = program.hear();
        return new Attackers(program);
    }

    /** They begin, and have had their first answers when this returns. */
    public void begin() throws IOException {
        program.say(AttackMain.BEGIN);
        String _ = program.hear();
    }

    /** They rest. @return what they have heard since they began */
    public Heard rest() throws IOException {
        program.say(AttackMain.REST);
        Heard heard = new Heard();
        for (String line = program.hear(); !line.equals(AttackMain.END); line = program.hear()) {
            heard.add(line);
        }
        return heard;
    }

    /** How long they have kept a processor busy until now. */
    public Duration busy() {
        return program.busy();
    }

    @Override
    public void close() throws IOException {
        program.close();
    }
}
