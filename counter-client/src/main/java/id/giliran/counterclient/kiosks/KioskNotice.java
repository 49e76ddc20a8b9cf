package id.giliran.counterclient.kiosks;

/**
 * One thing that is the matter with one kiosk.
 *
 * @param kiosk its number
 * @param fault visitors can take no number there; otherwise it is only a warning
 * @param words which kiosk, what it is, and what to do
 */
public record KioskNotice(int kiosk, boolean fault, String words) {}
