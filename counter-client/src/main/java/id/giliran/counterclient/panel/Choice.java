package id.giliran.counterclient.panel;

/**
 * One of several possible answers.
 *
 * @param id what the hub is told
 * @param words what the operator reads
 * @param detail a second, quieter line, may be empty
 */
public record Choice(String id, String words, String detail) {}
