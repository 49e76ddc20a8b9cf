package id.giliran.protocol.reply;

/**
 * An override was begun and is safely stored.
 *
 * @param override counts the overrides of the business day, from 1; names it when it is to be ended
 */
public record OverrideReply(int override) {}
