package id.giliran.hub.access;

/**
 * Something that was done about devices or people, or that somebody tried in vain. It holds no secret and no name of a person.
 *
 * @param act what, such as {@code device-revoked} or {@code sign-in-failed}
 * @param by id of the person or the device that did it, {@code console} for the hub's owner, {@code hub} for the hub itself
 * @param about id of the device or person that it is about; empty when it is about none
 * @param detail a few words more, such as a device's role and number; may be empty
 */
public record AccessNote(String act, String by, String about, String detail) {}
