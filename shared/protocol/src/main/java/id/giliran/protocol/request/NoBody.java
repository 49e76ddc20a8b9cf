package id.giliran.protocol.request;

/** The body of an act that says all in its path: an empty object, or nothing at all. */
public record NoBody() {}
