package id.giliran.display.settings;

import id.giliran.fx.look.Theme;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.settings.Default;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code config/display.yaml} as it is written; {@link DisplaySettings} says whether it makes sense. */
record DisplayFile(
        @Default("find") HubPlace hub,
        @Default("data") Path data,
        @Default("1") int display,
        @Default("Layar 1") String name,
        List<String> languages,
        List<WallEntry> walls,
        Optional<SoundEntry> sound,
        Optional<List<CounterPanelEntry>> counterPanels) {

    record WallEntry(
            @Default("0") int monitor,
            @Default("true") boolean fullScreen,
            @Default("941") double panelWidthMillimetres,
            @Default("10") double hallDepthMetres,
            @Default("calls") Layout layout,
            Optional<List<Integer>> counters,
            Optional<List<String>> services,
            @Default("true") boolean speaks,
            @Default("light") Theme theme,
            @Default("6s") Duration dwell,
            @Default("6") int history,
            @Default("true") boolean motion,
            @Default("true") boolean shift,
            Optional<Map<String, Arrow>> arrows,
            Optional<Path> media) {}

    record SoundEntry(
            Optional<String> device,
            @Default("80") int chime,
            @Default("90") int voice,
            Optional<Map<String, Integer>> byHour,
            Optional<List<String>> quiet,
            @Default("digits") SoundSettings.Reading numbers,
            @Default("2") int times,
            @Default("voice") Path clips) {}

    record CounterPanelEntry(
            int counter,
            String port,
            @Default("9600") int baud,
            @Default("cd5220") String template) {}
}
