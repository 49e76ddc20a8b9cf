package id.giliran.protocol.request;

/** Gives a device another name, such as {@code Kios pintu masuk}; never that of a person. */
public record RenameRequest(@Limit(40) String name) {}
