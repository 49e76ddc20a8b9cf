package id.giliran.printing.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** A technician in a terminal, with settings of their own. */
final class Session {
    private static final Path SHIPPED = Path.of("..", "..", "config");

    private final Path config;
    private final StringWriter output = new StringWriter();

    /** Copies the shipped settings. */
    Session(Path config) throws IOException {
        this.config = config;
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Path copy = config.resolve(SHIPPED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Types these lines, as far as there are questions; gives the exit code. */
    int run(List<String> answers, String... arguments) {
        output.getBuffer().setLength(0);
        String typed = String.join("\n", answers) + (answers.isEmpty() ? "" : "\n");
        PrintWriter out = new PrintWriter(output);
        CommandLine command = PrinterMain.commandLine(new BufferedReader(new StringReader(typed)))
                .setOut(out)
                .setErr(out);
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!all.isEmpty() && !all.contains("list")) {
            all.addAll(List.of("--config", config.toString()));
        }
        return command.execute(all.toArray(String[]::new));
    }

    String output() {
        return output.toString();
    }

    String printerFile() throws IOException {
        return Files.readString(config.resolve("printer.yaml"));
    }
}
