package id.giliran.rehearsal.trial.powercut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A disk that keeps what POSIX promises and nothing more: a file's content up to its last flush, a file's name from the
 * folder's last flush; of all that came later, any part.
 */
final class Disk {
    private final Map<String, DiskFile> names = new HashMap<>();
    private final Map<String, DiskFile> safeNames = new HashMap<>();
    private final List<Naming> namings = new ArrayList<>();
    private final Map<Long, Changing> changing = new HashMap<>();
    private final Map<Long, Consumer<Moment.Outcome>> flushing = new HashMap<>();

    private final Random fate;

    /** @param fate decides what failed flushes have written */
    Disk(Random fate) {
        this.fate = fate;
    }

    private record Naming(String name, Optional<DiskFile> file) {
        void in(Map<String, DiskFile> folder) {
            file.ifPresentOrElse(known -> folder.put(name, known), () -> folder.remove(name));
        }
    }

    private record Changing(DiskFile file, DiskFile.Pending change) {}

    void happen(Moment moment) {
        switch (moment) {
            case Moment.Opened(String name) -> opened(name);
            case Moment.Removed(String name) -> name(new Naming(name, Optional.empty()));
            case Moment.Changing(long call, String name, Change change) -> {
                DiskFile file = named(name);
                changing.put(call, new Changing(file, file.begin(change)));
            }
            case Moment.Changed(long call, boolean really) ->
                Optional.ofNullable(changing.remove(call)).ifPresent(begun -> changed(begun, really));
            case Moment.Flushing(long call, String name) -> flushing.put(call, flush(name));
            case Moment.Flushed(long call, Moment.Outcome outcome) ->
                Optional.ofNullable(flushing.remove(call)).ifPresent(begun -> begun.accept(outcome));
            case Moment.Acknowledged told -> {
                // The disk hears nothing of it.
            }
        }
    }

    private void opened(String name) {
        if (!names.containsKey(name)) {
            name(new Naming(name, Optional.of(new DiskFile())));
        }
    }

    private void name(Naming naming) {
        naming.in(names);
        namings.add(naming);
    }

    private DiskFile named(String name) {
        return Optional.ofNullable(names.get(name))
                .orElseThrow(() -> new IllegalStateException("The hub used " + name + ", which it never made."));
    }

    private static void changed(Changing begun, boolean really) {
        if (really) {
            begun.change().done();
        } else {
            begun.file().refuse(begun.change());
        }
    }

    /** What is safe once this flush has ended: what had been done when it began. */
    private Consumer<Moment.Outcome> flush(String name) {
        if (name.isEmpty()) {
            List<Naming> done = List.copyOf(namings);
            return outcome -> {
                if (outcome == Moment.Outcome.DONE) {
                    done.forEach(each -> each.in(safeNames));
                    namings.removeAll(done);
                }
            };
        }
        DiskFile file = named(name);
        List<DiskFile.Pending> finished = file.finished();
        return outcome -> {
            switch (outcome) {
                case DONE -> file.flushed(finished);
                case FAILED -> file.flushFailed(finished, fate);
                case LIED -> {
                    // Nothing happened.
                }
            }
        };
    }

    /** The files that may be found when the power is back; each call is another throw of the dice. */
    Map<String, byte[]> afterCut(Random chance) {
        DiskFile.Mood[] moods = DiskFile.Mood.values();
        DiskFile.Mood mood = moods[chance.nextInt(moods.length)];
        Map<String, DiskFile> found = new HashMap<>(safeNames);
        for (Naming naming : namings) {
            switch (mood) {
                case NOTHING_WRITTEN -> {
                    // The folder is as it was at its last flush.
                }
                case EVERYTHING_WRITTEN -> naming.in(found);
                case SOME_WRITTEN -> {
                    if (chance.nextBoolean()) {
                        naming.in(found);
                    }
                }
            }
        }
        Map<String, byte[]> contents = new TreeMap<>();
        found.forEach((name, file) -> contents.put(name, file.afterCut(mood, chance)));
        return contents;
    }
}
