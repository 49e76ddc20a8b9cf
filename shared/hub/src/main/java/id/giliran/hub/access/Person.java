package id.giliran.hub.access;

/**
 * Somebody of the staff.
 *
 * @param id stands in the journal instead of the name, such as {@code rina} or a staff number of the office's own
 * @param name personal data: it stays in the staff list and on the screens that need it
 */
public record Person(String id, String name, PersonRole role) {}
