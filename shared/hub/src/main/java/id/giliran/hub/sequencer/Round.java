package id.giliran.hub.sequencer;

import id.giliran.hub.journal.Batch;
import id.giliran.hub.journal.StoredReply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is decided between two flushes: durable as a whole or not at all, and answered after that. */
final class Round {
    private final List<Batch.Entry> entries = new ArrayList<>();
    private final Map<String, StoredReply> replies = new HashMap<>();
    private final List<Settled> settled = new ArrayList<>();

    void add(Batch.Entry entry) {
        entries.add(entry);
        entry.reply().ifPresent(reply -> replies.put(reply.key(), reply));
    }

    /** An answer that leaves when the round is durable. */
    void settle(Asked.Act asked, Answer answer) {
        settled.add(new Settled(asked, answer, entries.isEmpty()));
    }

    Optional<StoredReply> reply(String key) {
        return Optional.ofNullable(replies.get(key));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether anything happened to the office. */
    boolean changedOffice() {
        return entries.stream().anyMatch(entry -> !entry.events().isEmpty());
    }

    List<Batch.Entry> entries() {
        return List.copyOf(entries);
    }

    void answerAll() {
        settled.forEach(each -> each.asked().answer().complete(each.answer()));
    }

    /** Whatever was decided after something that is not durable is void, rejections too: what they were decided by never was. */
    void answerNotStored(String why) {
        settled.forEach(
                each -> each.asked().answer().complete(each.standsAlone() ? each.answer() : new Answer.NotStored(why)));
    }

    private record Settled(Asked.Act asked, Answer answer, boolean standsAlone) {}
}
