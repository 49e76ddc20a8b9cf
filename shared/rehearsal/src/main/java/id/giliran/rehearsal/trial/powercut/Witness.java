package id.giliran.rehearsal.trial.powercut;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Makes moments out of system calls and of what was heard: what became of the journal's files, and what was told. */
final class Witness implements Consumer<SystemCall> {
    /** A lock and shared memory mean nothing once the power is back. */
    private static final List<String> WITHOUT_MEANING = List.of(".lock", "-shm");

    /** Of these it matters that the hub died in one: it may have been done, and what came later is newer. */
    private static final Set<String> CHANGES = Set.of("pwrite64", "ftruncate");

    private final String folder;
    private final Deque<Heard> heard;
    private final List<Moment> moments = new ArrayList<>();

    /**
     * @param folder the data folder, absolute and without links
     * @param heard what was said to be done
     */
    Witness(Path folder, Collection<Heard> heard) {
        this.folder = folder.toString();
        this.heard = new ArrayDeque<>(
                heard.stream().sorted(Comparator.comparing(Heard::at)).toList());
    }

    /** In the order in which they happened. */
    List<Moment> moments() {
        heardBefore(Instant.MAX);
        return List.copyOf(moments);
    }

    private void heardBefore(Instant now) {
        while (!heard.isEmpty() && heard.element().at().isBefore(now)) {
            Heard reply = heard.remove();
            moments.add(new Moment.Acknowledged(reply.key(), reply.body()));
        }
    }

    @Override
    public void accept(SystemCall call) {
        heardBefore(call.at());
        if (call.diedInIt() && !CHANGES.contains(call.name())) {
            return;
        }
        switch (call.name()) {
            case "openat" -> opened(call);
            case "unlink", "unlinkat" -> removed(call);
            case "pwrite64", "ftruncate", "fsync", "fdatasync" -> toFile(call);
            default -> refuseOnFile(call);
        }
    }

    private void opened(SystemCall call) {
        if (!call.begins() && call.answer() >= 0 && call.arguments().contains("O_CREAT")) {
            watched(Printed.path(call.arguments())).ifPresent(file -> moments.add(new Moment.Opened(file)));
        }
    }

    private void removed(SystemCall call) {
        if (!call.begins() && call.answer() == 0) {
            watched(Printed.path(call.arguments())).ifPresent(file -> moments.add(new Moment.Removed(file)));
        }
    }

    private void toFile(SystemCall call) {
        Printed.descriptor(call.arguments())
                .flatMap(this::watched)
                .ifPresent(file -> moments.add(call.begins() ? begun(call, file) : ended(call)));
    }

    private static Moment begun(SystemCall call, String file) {
        String arguments = call.arguments();
        return switch (call.name()) {
            case "pwrite64" ->
                new Moment.Changing(
                        call.id(),
                        file,
                        new Change.Write(Printed.numberFromEnd(arguments, 0), Printed.bytes(arguments)));
            case "ftruncate" ->
                new Moment.Changing(call.id(), file, new Change.Length(Printed.numberFromEnd(arguments, 0)));
            default -> new Moment.Flushing(call.id(), file);
        };
    }

    private static Moment ended(SystemCall call) {
        boolean flush = call.name().startsWith("f") && call.name().endsWith("sync");
        return flush
                ? new Moment.Flushed(call.id(), outcome(call))
                : new Moment.Changed(call.id(), call.diedInIt() || (call.wasAsked() && call.answer() >= 0));
    }

    private static Moment.Outcome outcome(SystemCall flush) {
        if (flush.answer() < 0) {
            return Moment.Outcome.FAILED;
        }
        return flush.wasAsked() ? Moment.Outcome.DONE : Moment.Outcome.LIED;
    }

    /** A way of writing that is not followed here must not go unnoticed: the disk would be rebuilt wrongly. */
    private void refuseOnFile(SystemCall call) {
        Printed.descriptor(call.arguments()).flatMap(this::watched).ifPresent(file -> {
            throw new IllegalStateException("The hub called " + call.name() + " on " + file
                    + ", which the rebuilding of disks does not follow yet.");
        });
    }

    private Optional<String> watched(String path) {
        if (path.equals(folder)) {
            return Optional.of("");
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean ofJournal = path.equals(folder + "/" + name)
                && name.startsWith(Aftermath.JOURNAL)
                && WITHOUT_MEANING.stream().noneMatch(name::endsWith);
        return ofJournal ? Optional.of(name) : Optional.empty();
    }
}
