package id.giliran.hub.push;

/**
 * A view as it was computed once.
 *
 * @param view a record of the protocol
 * @param order grows with each computation: of two views of a kind the one with the greater order is newer
 */
public record Seen(Object view, long order) {}
