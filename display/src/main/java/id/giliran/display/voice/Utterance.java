package id.giliran.display.voice;

/**
 * What is to be said for one call, in one language.
 *
 * @param language such as {@code id}
 * @param number as it is printed, such as {@code A017}
 * @param recall whether it is said that the number was called before
 */
public record Utterance(String language, String number, int counter, boolean recall) {}
