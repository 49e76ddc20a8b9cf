package id.giliran.kiosk.lockdown;

/**
 * How the window of a locked kiosk is.
 *
 * @param title its name, which only technicians see
 * @param monitor which monitor it covers, from 0; one that is not there means the first
 * @param cursorHidden for touch panels
 * @param othersCovered whether all other monitors are covered with black
 */
public record LockDown(String title, int monitor, boolean cursorHidden, boolean othersCovered) {}
