package id.giliran.fx.screen;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Tells a program with windows that it shall end: Ctrl-C, the service manager, the end of the session.
 *
 * <p>A shutdown hook comes too late for that: JavaFX takes its drawing away in a hook of its own at the same time, and then
 * windows can no longer be closed in order. So the signals themselves are caught. {@code sun.misc.Signal} is part of every
 * JDK (module {@code jdk.unsupported}), but the compiler refuses to be silent about it, hence the reflection.
 */
public final class EndSignals {
    private static final List<String> NAMES = List.of("INT", "TERM", "HUP");

    private EndSignals() {}

    /** Runs the task, on a thread of its own, when the program is told to end. Told a second time, it ends at once. */
    public static void onEnd(Runnable task) {
        if (NAMES.stream().filter(name -> isCaught(name, task)).count() == 0) {
            Runtime.getRuntime().addShutdownHook(new Thread(task, "end"));
        }
    }

    private static boolean isCaught(String name, Runnable task) {
        try {
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object first = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (_, _, _) -> {
                handle(name, handler, handler.getField("SIG_DFL").get(null));
                task.run();
                return null;
            });
            handle(name, handler, first);
            return true;
        } catch (ReflectiveOperationException | IllegalArgumentException unknownHere) {
            return false;
        }
    }

    private static void handle(String name, Class<?> handlerType, Object handler) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        try {
            signal.getMethod("handle", signal, handlerType)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), handler);
        } catch (InvocationTargetException refused) {
            throw new ReflectiveOperationException("The signal " + name + " belongs to the JVM here.", refused);
        }
    }
}
