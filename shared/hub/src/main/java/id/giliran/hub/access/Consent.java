package id.giliran.hub.access;

/**
 * What the person at a counter may not do alone.
 *
 * @param act the word that a second person consents to
 * @param by the least role of one of those who stand there
 */
public record Consent(String act, PersonRole by, Need need) {
    /** When. */
    public enum Need {
        /** Two people, each time. */
        ALWAYS("and a second person"),
        /** Two people, where the act goes further than the office's rule lets one go. */
        BEYOND_THE_RULE("and a second person beyond the rule"),
        /** One person, who need not be signed in. */
        OF_ONE("signed in or not");

        private final String words;

        Need(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
