package id.giliran.display.settings;

/**
 * What one kind of counter panel is sent: {@code config/counter-panels/*.yaml}.
 *
 * @param name of its file
 * @param start once when the port was opened
 * @param called while somebody is to come
 * @param serving while somebody is there
 * @param open while nobody is
 * @param paused while the operator calls nobody
 * @param closed while nobody is signed in
 */
public record PanelTemplate(
        String name,
        PanelFrame start,
        PanelFrame called,
        PanelFrame serving,
        PanelFrame open,
        PanelFrame paused,
        PanelFrame closed) {}
