package id.giliran.printing.command;

import id.giliran.printing.port.DeviceFiles;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.SerialPorts;
import id.giliran.printing.port.SerialSettings.FlowControl;
import id.giliran.printing.port.spooler.PrintQueues;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where this machine may have a printer; those on the network do not show themselves. */
final class FoundWays {
    private static final String ROW = "%-3s %-8s %-40s %s";

    /**
     * One of them.
     *
     * @param place by which it is chosen
     * @param state what is known about it
     */
    record Found(Way way, String place, String state) {}

    private FoundWays() {}

    /** @param problems takes a sentence for each kind that could not be looked for */
    static List<Found> look(List<String> problems) {
        List<Found> found = new ArrayList<>();
        for (SerialPorts.Found port : SerialPorts.all()) {
            Way way = Way.serial(port.name(), WayOptions.USUAL_BAUD, FlowControl.NONE);
            found.add(new Found(way, port.name(), port.description()));
        }
        try {
            for (PrintQueues.Found queue : PrintQueues.all()) {
                found.add(new Found(Way.spooler(queue.name(), false), queue.name(), queue.state()));
            }
        } catch (PrinterException silent) {
            problems.add("Print queues could not be looked for. " + silent.getMessage());
        }
        for (Path file : DeviceFiles.all()) {
            found.add(new Found(Way.device(file), file.toString(), rights(file)));
        }
        return found;
    }

    private static String rights(Path file) {
        return Files.isReadable(file) && Files.isWritable(file)
                ? "can be used"
                : "this user may not use it: add the user to the group lp, and sign in again";
    }

    /** All of them with their numbers, from 1. */
    static List<String> table(List<Found> found) {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("No", "Kind", "Name", "State").stripTrailing());
        for (Found one : found) {
            lines.add(ROW.formatted(lines.size(), one.way().part(), one.place(), one.state())
                    .stripTrailing());
        }
        return lines;
    }
}
