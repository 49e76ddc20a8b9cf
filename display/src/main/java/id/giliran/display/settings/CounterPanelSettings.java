package id.giliran.display.settings;

/**
 * A small number panel above a counter.
 *
 * @param port of the computer, such as {@code /dev/ttyUSB0} or {@code COM3}
 * @param baud bits a second
 * @param template name of the file in {@code config/counter-panels} that says what is sent
 */
public record CounterPanelSettings(int counter, String port, int baud, String template) {}
