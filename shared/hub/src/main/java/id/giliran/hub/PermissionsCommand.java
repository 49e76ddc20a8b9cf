package id.giliran.hub;

import id.giliran.hub.access.PermissionSheet;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code giliran hub permissions}. */
@Command(
        name = "permissions",
        description = "Says which device and which person may do what.",
        mixinStandardHelpOptions = true)
final class PermissionsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out =
                Objects.requireNonNull(spec, "picocli fills it").commandLine().getOut();
        PermissionSheet.lines().forEach(out::println);
        out.flush();
        return 0;
    }
}
