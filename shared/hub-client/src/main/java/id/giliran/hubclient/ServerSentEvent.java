package id.giliran.hubclient;

/**
 * One event of a stream.
 *
 * @param name {@code message} when the hub gave none
 * @param data its data lines, joined by line feeds
 */
record ServerSentEvent(String name, String data) {}
