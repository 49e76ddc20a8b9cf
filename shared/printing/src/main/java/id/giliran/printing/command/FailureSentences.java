package id.giliran.printing.command;

import id.giliran.printing.port.PrinterException;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a sentence on the terminal; what nobody expected stays a bug with its stack trace. */
final class FailureSentences implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        int code = switch (failure) {
            case PrinterException _, AnswersEndedException _ -> PrinterMain.TROUBLE;
            case SettingsException _, IllegalArgumentException _, IOException _ -> ExitCode.USAGE;
            default -> throw failure;
        };
        command.getErr().println("giliran: " + sentence(failure));
        command.getErr().flush();
        return code;
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case NoSuchFileException absent -> "There is no file " + absent.getMessage() + ": correct its name.";
            case IOException disk ->
                "A file could not be read or written (" + disk.getMessage() + "): look after its rights and the disk.";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
