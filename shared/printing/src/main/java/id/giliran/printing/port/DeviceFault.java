package id.giliran.printing.port;

import id.giliran.printing.port.PrinterException.Reason;
import java.nio.file.Path;
import java.util.Set;

/** The sentences about a printer's device file that would not open. */
final class DeviceFault {
    /** ENOENT, ENXIO and ENODEV of Linux: nothing is plugged in. */
    private static final Set<Integer> NOTHING_THERE = Set.of(2, 6, 19);

    /** EACCES. */
    private static final int NO_RIGHT = 13;

    private DeviceFault() {}

    /** The system would not open it, with this error number. */
    static PrinterException opening(Path device, int error) {
        if (NOTHING_THERE.contains(error)) {
            return notFound(device);
        }
        return error == NO_RIGHT ? noRight(device) : refused(device, error);
    }

    static PrinterException notFound(Path device) {
        return new PrinterException(
                Reason.NOT_FOUND,
                "There is no device file " + device
                        + ": switch the printer on and plug it in, or correct the printer's path in the settings.");
    }

    static PrinterException noDevice(Path device) {
        return new PrinterException(
                Reason.REFUSED,
                device + " is an ordinary file or folder and no printer: correct the printer's path in the settings,"
                        + " for example /dev/usb/lp0.");
    }

    private static PrinterException noRight(Path device) {
        return new PrinterException(
                Reason.REFUSED,
                "This user may not use the device file " + device
                        + ": add the kiosk's user to the group lp (usermod -aG lp USER), and sign in anew.");
    }

    private static PrinterException refused(Path device, int error) {
        return new PrinterException(
                Reason.REFUSED,
                "The device file " + device + " would not open (system error " + error
                        + "): end the other program that uses it, such as a print queue.");
    }
}
