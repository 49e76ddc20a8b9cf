package id.giliran.hub.appointment;

import id.giliran.hub.authority.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The folder that has a file for each day with a list. A hub and a command may use it at the same time. */
public record ListFolder(Path folder) {
    private static final String ENDING = ".list";
    private static final String UNFINISHED = ".part";

    /** Beside the journal, and in no backup of it. */
    public static ListFolder in(Path data) {
        return new ListFolder(data.resolve("appointments"));
    }

    /** When each file was written and how long it is: another state means other lists. */
    Map<Path, List<Object>> state() throws IOException {
        Map<Path, List<Object>> state = new TreeMap<>();
        for (Path file : files(ENDING)) {
            FileTime at = Files.getLastModifiedTime(file);
            state.put(file, List.of(at, Files.size(file)));
        }
        return state;
    }

    /** The days that have a list, in order. */
    public List<LocalDate> days() throws AppointmentException {
        try {
            return files(ENDING).stream()
                    .flatMap(file -> dayOf(file).stream())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw failed("read", unreadable);
        }
    }

    /** The list of a day. */
    public Optional<DayList> read(LocalDate day) throws AppointmentException {
        Path file = file(day);
        try {
            return Files.exists(file)
                    ? Optional.of(StoredList.read(Files.readString(file, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            throw new AppointmentException(
                    "The appointments of " + day + " in " + file + " cannot be read; import them again.", damaged);
        }
    }

    /** The same, but none where it is damaged: a new one takes its place. */
    public Optional<DayList> readable(LocalDate day) {
        try {
            return read(day);
        } catch (AppointmentException damaged) {
            return Optional.empty();
        }
    }

    /** Puts the list in place of the one that the day had. */
    public void write(DayList list) throws AppointmentException {
        try {
            OwnerOnly.folder(folder);
            OwnerOnly.write(file(list.day()), StoredList.text(list).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw failed("written", failure);
        }
    }

    /**
     * Wipes the lists of these days.
     *
     * @return of which days there were lists
     */
    public List<LocalDate> wipe(Predicate<LocalDate> which) throws AppointmentException {
        List<LocalDate> wiped = new ArrayList<>();
        for (LocalDate day : days()) {
            if (which.test(day)) {
                wipe(file(day));
                wiped.add(day);
            }
        }
        return wiped;
    }

    /** Wipes what an import that was cut off has left. */
    void wipeUnfinished() throws AppointmentException {
        try {
            for (Path file : files(UNFINISHED)) {
                OwnerOnly.wipe(file);
            }
        } catch (IOException failure) {
            throw failed("wiped", failure);
        }
    }

    private void wipe(Path file) throws AppointmentException {
        try {
            OwnerOnly.wipe(file);
        } catch (IOException failure) {
            throw new AppointmentException(
                    "The appointments in " + file + " cannot be wiped (" + failure + "); delete that file by hand.",
                    failure);
        }
    }

    private Path file(LocalDate day) {
        return folder.resolve(day + ENDING);
    }

    private static Optional<LocalDate> dayOf(Path file) {
        String name = file.getFileName().toString();
        try {
            return Optional.of(LocalDate.parse(name.substring(0, name.length() - ENDING.length())));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private List<Path> files(String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private AppointmentException failed(String what, IOException failure) {
        return new AppointmentException(
                "The appointments in " + folder + " cannot be " + what + " (" + failure
                        + "); look whether the folder belongs to the user of the hub and the disk has room.",
                failure);
    }
}
