package id.giliran.display.voice.command;

import id.giliran.display.voice.program.SpeechException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a sentence on the terminal; what nobody expected stays a bug with its stack trace. */
final class FailureSentences implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        int code = switch (failure) {
            case NoSoundException _, SpeechException _ -> VoiceMain.TROUBLE;
            case IllegalArgumentException _, IOException _ -> ExitCode.USAGE;
            default -> throw failure;
        };
        command.getErr().println("giliran: " + sentence(failure));
        command.getErr().flush();
        return code;
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case IOException disk ->
                "A file could not be read or written (" + disk.getMessage() + "): look after its rights and the disk.";
            case SpeechException program -> "espeak-ng " + program.why() + ".";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
