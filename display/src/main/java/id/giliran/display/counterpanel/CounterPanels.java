package id.giliran.display.counterpanel;

import id.giliran.display.settings.CounterPanelSettings;
import id.giliran.protocol.view.HallView.HallCounter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.stream.Collectors;

/**
 * All small number panels of this computer. Only changes are sent, and everything again every minute. A panel that is missing,
 * unplugged or stuck stops nobody: it is a complaint until it is there again. Methods may be called on any thread and return at once.
 */
public final class CounterPanels implements AutoCloseable {
    private final ScheduledThreadPoolExecutor watchdog = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("counter-panel-watchdog").factory());
    private final List<PanelLine> lines;

    private CounterPanels(List<CounterPanelSettings> panels, PanelLine.Times times) {
        watchdog.setRemoveOnCancelPolicy(true);
        Map<String, List<CounterPanelSettings>> byPort = panels.stream()
                .collect(Collectors.groupingBy(CounterPanelSettings::port, LinkedHashMap::new, Collectors.toList()));
        lines = byPort.values().stream()
                .map(ofPort -> new PanelLine(ofPort, times, watchdog))
                .toList();
    }

    /** Opens the ports, in the background; starts nothing for an empty list. */
    public static CounterPanels open(List<CounterPanelSettings> panels) {
        return open(panels, PanelLine.Times.USUAL);
    }

    static CounterPanels open(List<CounterPanelSettings> panels, PanelLine.Times times) {
        return new CounterPanels(panels, times);
    }

    /** What the hub says of the counters; a panel whose counter it does not name shows what a closed one does. */
    public void show(List<HallCounter> counters) {
        Map<Integer, HallCounter> byNumber = new HashMap<>();
        counters.forEach(counter -> byNumber.put(counter.counter(), counter));
        for (PanelLine line : lines) {
            Map<Integer, byte[]> frames = new HashMap<>();
            for (CounterPanelSettings panel : line.panels()) {
                HallCounter counter = byNumber.getOrDefault(panel.counter(), closed(panel.counter()));
                frames.put(panel.counter(), FrameBytes.of(panel.template(), counter));
            }
            line.show(frames);
        }
    }

    /** One sentence for each port that cannot be reached now. */
    public List<String> complaints() {
        return lines.stream()
                .map(PanelLine::complaint)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether nothing waits to be written. */
    boolean isQuiet() {
        return lines.stream().allMatch(PanelLine::isQuiet);
    }

    /** Closes the ports; the panels keep what they show. */
    @Override
    public void close() {
        lines.forEach(PanelLine::close);
        watchdog.shutdownNow();
    }

    private static HallCounter closed(int counter) {
        return new HallCounter(counter, HallCounter.CLOSED, null, 1, Map.of(), List.of());
    }
}
