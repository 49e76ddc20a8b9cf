package id.giliran.hub.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Puts what SQLite reports into a sentence for the person at the office. */
final class JournalFault {
    private JournalFault() {}

    static JournalException of(Path file, String act, SQLException cause) {
        return new JournalException("The journal " + file + " could not be " + act + ": " + remedy(cause), cause);
    }

    private static String remedy(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return cause.toString();
        }
        return switch (plain(sqlite.getResultCode())) {
            case SQLITE_FULL -> "the disk is full; free some space.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                "the hub may not write there; give its user write permission to the file and its folder.";
            case SQLITE_CANTOPEN -> "it cannot be opened; check that its folder exists and belongs to the hub's user.";
            case SQLITE_NOTADB -> "it is not an SQLite file; name another file, or restore it from a backup.";
            case SQLITE_CORRUPT -> "the file is damaged; restore it from a backup.";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program holds it; close that program.";
            case SQLITE_IOERR -> "the disk does not read or write as it should; check the disk.";
            default -> "SQLite says " + sqlite.getResultCode() + "; run giliran hub verify and look after the disk.";
        };
    }

    /** Without what SQLite adds in the higher bits, such as which part of the file was damaged. */
    private static SQLiteErrorCode plain(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }
}
