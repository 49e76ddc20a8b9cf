package id.giliran.hub.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.hub.SetClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListFolderTest {
    private static final LocalDate TUESDAY = SetClock.MONDAY.plusDays(1);

    @TempDir
    private Path data;

    private ListFolder folder() {
        return ListFolder.in(data);
    }

    @Test
    void nobodyButTheOwnerReadsAListAndNoCodeStandsInIt() throws Exception {
        Lists.put(data, SetClock.MONDAY, "KEEP-SECRET;information;09:00");
        Path file = folder().folder().resolve("2026-11-23.list");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(Files.readString(file)).contains("information").doesNotContainIgnoringCase("secret");
        assertThat(folder().read(SetClock.MONDAY).flatMap(list -> list.find(CodeText.of("keep secret"))))
                .isPresent();
    }

    @Test
    void aDayIsWipedWithoutTheOthers() throws Exception {
        Lists.put(data, SetClock.MONDAY, "AB12;information;09:00");
        Lists.put(data, TUESDAY, "AB12;information;09:00");

        assertThat(folder().wipe(SetClock.MONDAY::equals)).containsExactly(SetClock.MONDAY);
        assertThat(folder().days()).containsExactly(TUESDAY);
        assertThat(folder().read(SetClock.MONDAY)).isEmpty();
        assertThat(folder().wipe(day -> true)).containsExactly(TUESDAY);
        try (Stream<Path> left = Files.list(folder().folder())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whereThereIsNoFolderThereAreNoLists() throws Exception {
        assertThat(folder().days()).isEmpty();
        assertThat(folder().state()).isEmpty();
        assertThat(folder().wipe(day -> true)).isEmpty();
    }

    @Test
    void aDamagedListIsToldAndANewOneTakesItsPlace() throws Exception {
        Lists.put(data, SetClock.MONDAY, "AB12;information;09:00");
        Path file = folder().folder().resolve("2026-11-23.list");
        for (String damage : List.of("", "{}", Files.readString(file).replaceFirst("\"key\":\"....", "\"key\":\""))) {
            Files.writeString(file, damage);
            assertThatThrownBy(() -> folder().read(SetClock.MONDAY))
                    .isInstanceOf(AppointmentException.class)
                    .hasMessageEndingWith("cannot be read; import them again.");
        }
        assertThat(folder().readable(SetClock.MONDAY)).isEqualTo(Optional.empty());
    }
}
