package id.giliran.kiosk;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Asks for something secret: on a terminal without echo, else from the standard input. */
final class Prompt implements UnaryOperator<@Nullable String> {
    private final PrintWriter out;
    private final BufferedReader input = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));

    Prompt(PrintWriter out) {
        this.out = out;
    }

    @Override
    @SuppressWarnings("SystemConsoleNull") // null again since JDK 25 where input or output is no terminal
    public @Nullable String apply(@Nullable String prompt) {
        @Nullable Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("%s", prompt);
            return typed == null ? null : new String(typed);
        }
        out.print(prompt);
        out.flush();
        try {
            return input.readLine();
        } catch (IOException closed) {
            return null;
        }
    }
}
