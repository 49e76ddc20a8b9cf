package id.giliran.display.announcing;

import id.giliran.display.TonesVoice;
import id.giliran.display.hall.Halls;
import id.giliran.display.report.Condition;
import id.giliran.display.settings.SoundSettings;
import id.giliran.display.sound.FileDevice;
import id.giliran.display.sound.Speaker;
import id.giliran.display.voice.Voice;
import id.giliran.hubclient.Link;
import id.giliran.protocol.view.HallView.Call;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * A display without JavaFX and without waiting: its speaker writes into a file, and every moment that would pass while somebody listens
 * passes at once. All of it runs on the test's thread.
 */
final class VirtualDisplay {
    static final String NOTHING = "-";

    /** What each wall showed as its big number while it was announced, in order. */
    final List<List<String>> shown = new ArrayList<>();

    final Condition condition = new Condition("Layar 1", "test");
    private final Queue<Event> events = new PriorityQueue<>(Comparator.comparing(Event::at));
    private final Deque<Runnable> home = new ArrayDeque<>();
    private final Deque<Runnable> speakers = new ArrayDeque<>();
    private final List<Turns> turns = new ArrayList<>();
    private final Announcing announcing;
    private List<Call> calls = List.of();
    private Duration now = Duration.ZERO;
    private Duration jumped = Duration.ZERO;

    /** What is to be heard. */
    record Sounds(SoundSettings settings, Voice voice) {}

    private record Event(Duration at, Runnable act) {}

    VirtualDisplay(Path wav, SoundSettings sound, AnnouncedIds announced, Place... places) {
        this(wav, new Sounds(sound, new TonesVoice()), announced, places);
    }

    VirtualDisplay(Path wav, Sounds sounds, AnnouncedIds announced, Place... places) {
        Clocks clocks = new Clocks(() -> Optional.of(hubNow()), () -> now);
        Speaker speaker = new Speaker(new FileDevice(wav, this::pass), speakers::add, clocks.running(), trouble -> {});
        Preparation preparation = new Preparation(sounds.voice(), List.of("id", "en"), condition, Runnable::run);
        announcing = new Announcing(
                new Announcer(List.of(places), announced),
                clocks,
                new SpokenCalls(speaker, preparation, sounds.settings()),
                home::add,
                this::look);
        for (int wall = 0; wall < places.length; wall++) {
            turns.add(announcing.turns(wall));
            shown.add(new ArrayList<>());
        }
    }

    /** Hub time. */
    Instant hubNow() {
        return Halls.NOW.plus(now).plus(jumped);
    }

    /** Something happens after this time from the beginning, also while somebody is listening. */
    void at(Duration time, Runnable act) {
        events.add(new Event(time, act));
    }

    /** The hub has one call more. */
    void call(int announcement, String number, int counter, String language, boolean recall) {
        hear(with(announcement, number, counter, language, recall));
    }

    /** The hub has one call more, and cannot be heard. */
    void unheard(int announcement, String number, int counter) {
        calls = with(announcement, number, counter, "id", false);
    }

    /** The hub has taken a call back. */
    void takeBack(String number) {
        hear(calls.stream().filter(call -> !call.number().equals(number)).toList());
    }

    void hear(List<Call> newestFirst) {
        calls = List.copyOf(newestFirst);
        announcing.heard(Halls.fresh(Halls.open(calls)));
        look();
    }

    /** The hub can be heard again, as it was. */
    void hubIsBack() {
        hear(calls);
    }

    void hubIsLost() {
        announcing.heard(Halls.broken(Link.STALE, Halls.open(calls)));
        look();
    }

    /** Somebody sets the hub's clock. */
    void clockJumps(Duration by) {
        jumped = jumped.plus(by);
    }

    List<Call> calls() {
        return calls;
    }

    String bigNumber(int wall) {
        return turns.get(wall).shown().map(Call::number).orElse(NOTHING);
    }

    /** Lets everything happen until nothing more does. */
    void run() {
        while (true) {
            if (!home.isEmpty()) {
                home.removeFirst().run();
            } else if (!speakers.isEmpty()) {
                speakers.removeFirst().run();
            } else if (!moveOn()) {
                return;
            }
        }
    }

    private List<Call> with(int announcement, String number, int counter, String language, boolean recall) {
        List<Call> next = new ArrayList<>(calls);
        next.removeIf(call -> call.number().equals(number));
        String id = "2026-11-23/" + announcement;
        next.addFirst(new Call(id, number, counter, language, recall, hubNow(), 1, "service-0", false));
        return List.copyOf(next.subList(0, Math.min(12, next.size())));
    }

    private boolean moveOn() {
        Optional<Duration> tick = announcing.nextTick().map(now::plus);
        Optional<Duration> event = Optional.ofNullable(events.peek()).map(Event::at);
        Optional<Duration> next =
                tick.isPresent() && event.isPresent() && event.get().compareTo(tick.get()) < 0
                        ? event
                        : tick.or(() -> event);
        next.ifPresent(moment -> {
            pass(moment.minus(now));
            announcing.tick();
            look();
        });
        return next.isPresent();
    }

    private void pass(Duration time) {
        Duration end = now.plus(time);
        while (!events.isEmpty() && events.peek().at().compareTo(end) <= 0) {
            Event event = events.remove();
            now = event.at().compareTo(now) > 0 ? event.at() : now;
            event.act().run();
        }
        now = end;
    }

    private void look() {
        for (int wall = 0; wall < turns.size(); wall++) {
            if (turns.get(wall).isAnnouncing()) {
                String number = bigNumber(wall);
                List<String> before = shown.get(wall);
                if (before.isEmpty() || !before.getLast().equals(number)) {
                    before.add(number);
                }
            }
        }
    }
}
