package id.giliran.printing.port;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** An open device file that never blocks: each wait is poll(2), and has a limit. */
final class DeviceConnection implements Connection {
    /** O_RDWR, O_NONBLOCK, O_NOCTTY, O_CLOEXEC. */
    private static final int READ_WRITE_NEVER_BLOCK_NO_TERMINAL = 0x2 | 0x800 | 0x100 | 0x80000;

    private static final short CAN_READ = 0x001;
    private static final short CAN_WRITE = 0x004;

    /** POLLERR, POLLHUP, POLLNVAL. */
    private static final int GONE = 0x008 | 0x010 | 0x020;

    /** EAGAIN. */
    private static final int WOULD_BLOCK = -11;

    /** EINTR. */
    private static final int SIGNAL_CAME = -4;

    private static final int BUFFER_BYTES = 4096;
    private static final Duration STEP = Duration.ofMillis(100);
    private static final byte[] NOTHING = {};

    private final LineFault fault;
    private final int descriptor;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment state = arena.allocate(LinuxCalls.stateLayout());
    private final MemorySegment buffer = arena.allocate(BUFFER_BYTES);
    private final MemorySegment request = arena.allocate(JAVA_INT.byteSize() + 2 * JAVA_SHORT.byteSize(), 4);

    private DeviceConnection(Path device, Duration watchdog, int descriptor) {
        this.fault = new LineFault("The printer on " + device, watchdog);
        this.descriptor = descriptor;
    }

    static DeviceConnection open(Path device, Duration watchdog) throws PrinterException {
        if (Files.notExists(device)) {
            throw DeviceFault.notFound(device);
        }
        if (Files.isRegularFile(device) || Files.isDirectory(device)) {
            throw DeviceFault.noDevice(device);
        }
        try (Arena arena = Arena.ofConfined()) {
            int opened = LinuxCalls.open(
                    arena.allocate(LinuxCalls.stateLayout()),
                    arena.allocateFrom(device.toString()),
                    READ_WRITE_NEVER_BLOCK_NO_TERMINAL);
            if (opened < 0) {
                throw DeviceFault.opening(device, -opened);
            }
            return new DeviceConnection(device, watchdog, opened);
        }
    }

    @Override
    public boolean alive() {
        return (poll(CAN_READ, Duration.ZERO) & GONE) == 0;
    }

    /** Waits also until the last bytes are taken, for the driver of a USB printer holds one portion back. */
    @Override
    public void write(byte[] bytes) throws PrinterException {
        int from = 0;
        while (from < bytes.length) {
            int count = Math.min(bytes.length - from, BUFFER_BYTES);
            MemorySegment.copy(bytes, from, buffer, JAVA_BYTE, 0, count);
            from += written(count);
            awaitTaken();
        }
    }

    private int written(int count) throws PrinterException {
        long written = LinuxCalls.write(state, descriptor, buffer.asSlice(0, count));
        if (written < 0 && written != WOULD_BLOCK && written != SIGNAL_CAME) {
            throw fault.unplugged(null);
        }
        return (int) Math.max(0, written);
    }

    private void awaitTaken() throws PrinterException {
        int found = waitFor(CAN_WRITE, fault.watchdog());
        if ((found & GONE) != 0) {
            throw fault.unplugged(null);
        }
        if (found == 0) {
            throw fault.stuck("");
        }
    }

    @Override
    public byte[] read(Duration limit) throws PrinterException {
        int found = waitFor(CAN_READ, limit);
        if ((found & GONE) != 0) {
            throw fault.unplugged(null);
        }
        if (found == 0) {
            return NOTHING;
        }
        long count = LinuxCalls.read(state, descriptor, buffer);
        return count <= 0 ? NOTHING : buffer.asSlice(0, count).toArray(JAVA_BYTE);
    }

    /** In steps, so that a thread which is told to end does not wait on. */
    private int waitFor(short wanted, Duration limit) throws PrinterException {
        long end = System.nanoTime() + limit.toNanos();
        int found = poll(wanted, limit.compareTo(STEP) < 0 ? limit : STEP);
        while (found == 0 && System.nanoTime() < end) {
            if (Thread.currentThread().isInterrupted()) {
                throw fault.interrupted(null);
            }
            found = poll(wanted, STEP);
        }
        return found;
    }

    /** What is found of POLLIN, POLLOUT and the signs of a printer that is gone. */
    private int poll(short wanted, Duration limit) {
        request.set(JAVA_INT, 0, descriptor);
        request.set(JAVA_SHORT, 4, wanted);
        request.set(JAVA_SHORT, 6, (short) 0);
        return LinuxCalls.poll(state, request, (int) limit.toMillis()) > 0 ? request.get(JAVA_SHORT, 6) : 0;
    }

    @Override
    public void close() {
        LinuxCalls.close(state, descriptor);
        arena.close();
    }
}
