package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

final class JournalFaultTest {
    @ParameterizedTest
    @CsvSource({
        "SQLITE_FULL, free some space",
        "SQLITE_READONLY_DIRECTORY, write permission",
        "SQLITE_CANTOPEN_ISDIR, check that its folder exists",
        "SQLITE_CORRUPT_INDEX, restore it from a backup",
        "SQLITE_BUSY, close that program",
        "SQLITE_BUSY_SNAPSHOT, close that program",
        "SQLITE_IOERR_FSYNC, check the disk",
        "SQLITE_MISUSE, run giliran hub verify"
    })
    void eachFaultIsASentenceWithARemedy(SQLiteErrorCode code, String remedy) {
        String sentence = JournalFault.of(
                        Path.of("journal.db"), "written", new SQLiteException("words of a library", code))
                .getMessage();

        assertThat(sentence)
                .startsWith("The journal journal.db could not be written: ")
                .contains(remedy)
                .endsWith(".")
                .doesNotContain("Exception", "words of a library");
    }
}
