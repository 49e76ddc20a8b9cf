package id.giliran.hub.health;

/**
 * Something that a technician must see.
 *
 * @param failing nothing can be stored while it lasts
 * @param sentence what is the matter and what to do
 */
record Notice(boolean failing, String sentence) {
    static Notice attention(String sentence) {
        return new Notice(false, sentence);
    }

    static Notice failing(String sentence) {
        return new Notice(true, sentence);
    }
}
