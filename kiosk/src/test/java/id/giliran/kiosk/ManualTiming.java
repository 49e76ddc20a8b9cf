package id.giliran.kiosk;

import id.giliran.kiosk.visit.Timing;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** Time that passes when a test says so. */
public final class ManualTiming implements Timing {
    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparing(Task::at).thenComparing(Task::order));
    private Duration now = Duration.ofHours(1);
    private int made;

    private record Task(Duration at, int order, Runnable work) {}

    @Override
    public Duration elapsed() {
        return now;
    }

    @Override
    public Pending after(Duration delay, Runnable work) {
        Task task = new Task(now.plus(delay), made++, work);
        tasks.add(task);
        return () -> tasks.remove(task);
    }

    /** Lets this much time pass, doing on the way what falls due. */
    public void pass(Duration length) {
        Duration end = now.plus(length);
        for (Optional<Task> due = next(end); due.isPresent(); due = next(end)) {
            tasks.remove(due.get());
            now = due.get().at();
            due.get().work().run();
        }
        now = end;
    }

    private Optional<Task> next(Duration end) {
        return Optional.ofNullable(tasks.peek()).filter(task -> task.at().compareTo(end) <= 0);
    }
}
