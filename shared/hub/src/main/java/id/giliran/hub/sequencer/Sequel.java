package id.giliran.hub.sequencer;

import id.giliran.core.OfficeCommand;
import java.util.function.Function;

/**
 * That a submission follows an earlier request whose answer may never have arrived.
 *
 * @param key the earlier request's {@code Idempotency-Key}
 * @param command what is asked when that request was done, made from the reply that was stored for it
 */
public record Sequel(String key, Function<String, OfficeCommand> command) {}
