package id.giliran.counterclient.kiosks;

/**
 * One thing that is the matter with one kiosk, or with the visitor at it.
 *
 * @param kiosk its number
 * @param fault visitors can take no number there; otherwise it is only a warning
 * @param call a visitor asks for staff, and nobody has said yet to be coming
 * @param words which kiosk, what it is, and what to do
 */
public record KioskNotice(int kiosk, boolean fault, boolean call, String words) {}
