package id.giliran.protocol.request;

/** Somebody's name changes. */
public record PersonNameRequest(@Limit(80) String name) {}
