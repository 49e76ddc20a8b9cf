package id.giliran.kiosk.offline;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Puts what SQLite reports into a sentence for the person at the office. */
final class KioskFileFault {
    private KioskFileFault() {}

    static KioskFileException of(Object file, SQLException cause) {
        SQLiteErrorCode code = cause instanceof SQLiteException sqlite
                // Without what SQLite adds in the higher bits, such as which part of the file was damaged.
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)
                : SQLiteErrorCode.UNKNOWN_ERROR;
        boolean unreadable = code == SQLiteErrorCode.SQLITE_NOTADB || code == SQLiteErrorCode.SQLITE_CORRUPT;
        return new KioskFileException(
                "The kiosk's file " + file + " cannot be used: " + remedy(code, cause), unreadable, cause);
    }

    private static String remedy(SQLiteErrorCode code, SQLException cause) {
        return switch (code) {
            case SQLITE_FULL -> "the disk is full; free some space.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                "the kiosk may not write there; give its user write permission to the file and its folder.";
            case SQLITE_CANTOPEN -> "it cannot be opened; check that its folder belongs to the kiosk's user.";
            case SQLITE_NOTADB -> "it is not an SQLite file.";
            case SQLITE_CORRUPT -> "it is damaged.";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program holds it; close that program.";
            case SQLITE_IOERR -> "the disk does not read or write as it should; check the disk.";
            default -> "SQLite says " + cause.getMessage() + "; look after the disk.";
        };
    }
}
