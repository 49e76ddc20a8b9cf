package id.giliran.printing.port;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * Five calls of the C library of Linux. Java opens a file only so that a read or a write may block for ever, and a
 * blocked one keeps the device busy even when the file is closed; a printer that is silent or full does both.
 *
 * <p>Each method returns what the call returned, or the error number (man 3 errno) as a negative one.
 */
final class LinuxCalls {
    private static final MemoryLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERROR = STATE.varHandle(PathElement.groupElement("errno"));
    private static final MethodHandle OPEN = call("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle CLOSE = call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle POLL =
            call("poll", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    private static final MethodHandle READ = transfer("read");
    private static final MethodHandle WRITE = transfer("write");

    private LinuxCalls() {}

    private static MethodHandle transfer(String name) {
        return call(name, FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
    }

    @SuppressWarnings("restricted") // Allowed by --enable-native-access, which the serial library needs as well.
    private static MethodHandle call(String name, FunctionDescriptor shape) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), shape, Linker.Option.captureCallState("errno"));
    }

    /** Room for the error number of a call. */
    static MemoryLayout stateLayout() {
        return STATE;
    }

    static int open(MemorySegment state, MemorySegment path, int flags) {
        try {
            return (int) result(state, (int) OPEN.invokeExact(state, path, flags));
        } catch (Throwable bug) {
            throw impossible(bug);
        }
    }

    static void close(MemorySegment state, int descriptor) {
        try {
            int unused = (int) CLOSE.invokeExact(state, descriptor);
        } catch (Throwable bug) {
            throw impossible(bug);
        }
    }

    /** Waits for one {@code struct pollfd}; 0 when the time is over. */
    static int poll(MemorySegment state, MemorySegment request, int millis) {
        try {
            return (int) result(state, (int) POLL.invokeExact(state, request, 1L, millis));
        } catch (Throwable bug) {
            throw impossible(bug);
        }
    }

    static long read(MemorySegment state, int descriptor, MemorySegment bytes) {
        try {
            return result(state, (long) READ.invokeExact(state, descriptor, bytes, bytes.byteSize()));
        } catch (Throwable bug) {
            throw impossible(bug);
        }
    }

    static long write(MemorySegment state, int descriptor, MemorySegment bytes) {
        try {
            return result(state, (long) WRITE.invokeExact(state, descriptor, bytes, bytes.byteSize()));
        } catch (Throwable bug) {
            throw impossible(bug);
        }
    }

    private static long result(MemorySegment state, long returned) {
        return returned < 0 ? -(int) ERROR.get(state, 0L) : returned;
    }

    private static IllegalStateException impossible(Throwable bug) {
        return new IllegalStateException("A call of the C library failed in an unknown way.", bug);
    }
}
