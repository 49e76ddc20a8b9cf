package id.giliran.display.settings;

/**
 * A small number panel above a counter.
 *
 * @param port of the computer, such as {@code /dev/ttyUSB0} or {@code COM3}; several panels may share one
 * @param baud bits a second
 * @param template what is sent
 */
public record CounterPanelSettings(int counter, String port, int baud, PanelTemplate template) {}
