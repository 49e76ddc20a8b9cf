package id.giliran.hub.access;

/**
 * What the person at a counter may not do alone.
 *
 * @param act the word that a second person consents to
 * @param by the least role of that second person
 * @param always whether it is needed each time; otherwise only where the act goes beyond the office's rule
 */
public record Consent(String act, PersonRole by, boolean always) {}
