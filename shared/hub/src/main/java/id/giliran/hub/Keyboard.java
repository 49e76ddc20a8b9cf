package id.giliran.hub;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;

/** What a person types at a command. Secrets are not shown at a terminal; another program may write them line by line. */
final class Keyboard {
    private final PrintWriter out;
    private @Nullable Scanner lines;

    Keyboard(PrintWriter out) {
        this.out = out;
    }

    /** Asks for a line; empty when nobody is there. */
    String line(String question) {
        out.print(question + ": ");
        out.flush();
        Scanner typed = lines();
        return typed.hasNextLine() ? typed.nextLine().strip() : "";
    }

    /** Asks for what nobody else must read. */
    String secret(String question) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(terminal -> hidden(terminal, question))
                .orElseGet(() -> line(question));
    }

    private static String hidden(Console terminal, String question) {
        char[] typed = terminal.readPassword("%s: ", question);
        return typed == null ? "" : new String(typed);
    }

    private Scanner lines() {
        Scanner open = lines;
        if (open == null) {
            open = new Scanner(System.in, System.getProperty("stdin.encoding", "UTF-8"));
            lines = open;
        }
        return open;
    }
}
