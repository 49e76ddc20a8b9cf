package id.giliran.hub;

import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.DeviceLine;
import id.giliran.protocol.reply.DevicesReply;
import id.giliran.protocol.request.ApproveRequest;
import id.giliran.protocol.request.NoBody;
import java.io.PrintWriter;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code giliran hub pair}: asks the running hub. */
@Command(
        name = "pair",
        description = {
            "Lets the device in that shows this code: a kiosk, a display or a counter that was just installed.",
            "The hub never shows codes. Read it on the device itself, so that no other device gets in. The hub must be running."
        },
        mixinStandardHelpOptions = true)
final class PairCommand extends OnHub {
    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "the six digits on the device; asked for if not said")
    private @Nullable String code;

    @Option(names = "--name", paramLabel = "NAME", description = "another name for the device, such as 'Kios pintu'")
    private @Nullable String name;

    @Option(names = "--replace", description = "the device that has its number now is not let in any more")
    private boolean replace;

    @Option(names = "--refuse", description = "turns away all devices that wait, instead of letting one in")
    private boolean refuse;

    @Override
    int run(HubConsole hub, PrintWriter out) throws HubException, RefusedException, InterruptedException {
        int waiting = hub.get(ApiPaths.DEVICES, DevicesReply.class).waiting();
        if (refuse) {
            var _ = hub.post(ApiPaths.REFUSE, new NoBody(), DevicesReply.class);
            out.println((waiting == 1 ? "1 device was" : waiting + " devices were") + " turned away.");
            return 0;
        }
        String typed = code == null ? asked(waiting, out) : code;
        if (typed.isBlank()) {
            return REFUSED;
        }
        DeviceLine device = hub.post(ApiPaths.APPROVE, new ApproveRequest(typed, name, replace), DeviceLine.class);
        out.println("Let in: " + DevicesCommand.words(device.device()) + " as " + device.id() + ".");
        return 0;
    }

    /** What somebody types who was not asked on the command line; empty when nobody is there. */
    private static String asked(int waiting, PrintWriter out) {
        if (waiting == 0) {
            out.println("No device waits. Start the kiosk, display or counter program on it; then it shows a code.");
            return "";
        }
        out.print((waiting == 1 ? "One device waits" : waiting + " devices wait") + ". Code on its screen: ");
        out.flush();
        Scanner typed = new Scanner(System.in, System.getProperty("stdin.encoding", "UTF-8"));
        return typed.hasNextLine() ? typed.nextLine().strip() : "";
    }
}
