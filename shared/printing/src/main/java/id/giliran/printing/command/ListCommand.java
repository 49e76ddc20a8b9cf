package id.giliran.printing.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code giliran printer list}. */
@Command(
        name = "list",
        description = "Shows the serial ports, print queues and device files of this machine.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Terminal.out(spec);
        List<String> problems = new ArrayList<>();
        List<FoundWays.Found> found = FoundWays.look(problems);
        FoundWays.table(found).forEach(out::println);
        if (found.isEmpty()) {
            out.println("Nothing was found: plug the printer in and switch it on.");
        }
        problems.forEach(out::println);
        out.println("A printer on the network is named by its address: giliran printer setup --host 192.168.1.50");
        out.flush();
        return ExitCode.OK;
    }
}
