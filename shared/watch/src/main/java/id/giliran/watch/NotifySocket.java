package id.giliran.watch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/**
 * A datagram to an AF_UNIX socket of Linux, which Java's own channels do not have; see {@code sd_notify(3)} and
 * {@code unix(7)}. The address is a path, or a name of the abstract space that begins with {@code @}.
 */
final class NotifySocket {
    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM_CLOEXEC = 2 | 0x80000;
    private static final int MSG_NOSIGNAL = 0x4000;
    private static final int FAMILY_BYTES = 2;
    private static final int MOST_NAME_BYTES = 107;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");
    private static final MethodHandle SOCKET =
            function("socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle SENDTO = function(
            "sendto", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle CLOSE = function("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private final byte[] name;

    /** @throws IllegalArgumentException for an address that is neither a path nor an abstract name */
    NotifySocket(String address) {
        if (!address.startsWith("/") && !address.startsWith("@")) {
            throw new IllegalArgumentException("the address " + address + " is neither a path nor an abstract name");
        }
        name = address.getBytes(StandardCharsets.UTF_8);
        if (name.length > MOST_NAME_BYTES) {
            throw new IllegalArgumentException("the address " + address + " is too long for a socket");
        }
        if (name[0] == '@') {
            name[0] = 0;
        }
    }

    @SuppressWarnings("restricted") // The three forms are those of socket(2), sendto(2) and close(2).
    private static MethodHandle function(String symbol, FunctionDescriptor form) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(symbol), form, ERRNO);
    }

    /** @throws IOException when nobody takes it */
    void send(String message) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment errno = arena.allocate(Linker.Option.captureStateLayout());
            int socket = (int) SOCKET.invokeExact(errno, (int) AF_UNIX, SOCK_DGRAM_CLOEXEC, 0);
            check(socket, errno);
            try {
                check(sendTo(socket, message, errno, arena), errno);
            } finally {
                int _ = (int) CLOSE.invokeExact(arena.allocate(Linker.Option.captureStateLayout()), socket);
            }
        } catch (IOException | RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long sendTo(int socket, String message, MemorySegment errno, Arena arena) throws Throwable {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        MemorySegment to = arena.allocate(FAMILY_BYTES + name.length + 1, JAVA_SHORT.byteAlignment());
        to.set(JAVA_SHORT, 0, AF_UNIX);
        MemorySegment.copy(name, 0, to, JAVA_BYTE, FAMILY_BYTES, name.length);
        return (long) SENDTO.invokeExact(
                errno,
                socket,
                arena.allocateFrom(JAVA_BYTE, text),
                (long) text.length,
                MSG_NOSIGNAL,
                to,
                FAMILY_BYTES + name.length);
    }

    private static void check(long result, MemorySegment errno) throws IOException {
        if (result < 0) {
            int number = (int) Linker.Option.captureStateLayout()
                    .varHandle(MemoryLayout.PathElement.groupElement("errno"))
                    .get(errno, 0L);
            throw new IOException("the service manager's socket takes nothing (errno " + number + ")");
        }
    }
}
