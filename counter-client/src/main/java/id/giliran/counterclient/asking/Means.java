package id.giliran.counterclient.asking;

import id.giliran.counterclient.wording.Wording;
import id.giliran.hubclient.ActSender;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * What is needed to ask something of the hub and to tell what became of it.
 *
 * @param background where requests block, best a thread each
 * @param screen where everything else happens
 * @param nanos a clock for double presses and further tries, such as {@code System::nanoTime}
 */
public record Means(ActSender hub, Executor background, Executor screen, LongSupplier nanos, Wording wording) {}
