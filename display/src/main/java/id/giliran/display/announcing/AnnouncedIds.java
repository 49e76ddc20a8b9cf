package id.giliran.display.announcing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** The newest announcement ids that were announced here. Older ones need no memory: their calls are too old to be announced. */
public final class AnnouncedIds {
    /** Far more than can be announced within {@link Announcer#TOO_OLD}. */
    static final int KEPT = 64;

    private final Deque<String> oldestFirst = new ArrayDeque<>();
    private final Consumer<List<String>> keeper;

    /**
     * @param remembered from an earlier run, oldest first
     * @param keeper is told all ids, oldest first, after each addition
     */
    public AnnouncedIds(Collection<String> remembered, Consumer<List<String>> keeper) {
        this.keeper = keeper;
        remembered.forEach(this::keep);
    }

    boolean contains(String id) {
        return oldestFirst.contains(id);
    }

    void add(String id) {
        keep(id);
        keeper.accept(List.copyOf(oldestFirst));
    }

    private void keep(String id) {
        oldestFirst.addLast(id);
        if (oldestFirst.size() > KEPT) {
            oldestFirst.removeFirst();
        }
    }
}
