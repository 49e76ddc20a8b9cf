package id.giliran.settings;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a settings file into a folder and reads it again. */
record SampleFile(Path folder) {
    static final String COMPLETE = """
            # The office of the tests.
            name:
              id: Kantor Imigrasi
              en: "Immigration office"
            services:
              - id: paspor-baru
                letter: A
                target: 20m
                hours: {opens: "08:00", closes: 16:00}
                days: [monday, friday]
                ending: served
              - id: paspor-ganti
                letter: "B"
                target: 1h30m
                hours:
                  opens: 7:30
                  closes: "16:00"
                  break-at: "12:00"
                days:
                  - tuesday
                ending: not-served
            logo: config/logo.png
            quota: 40
            idle-reset: 45s
            test-print: true
            """;

    Path path() {
        return folder.resolve("office.yaml");
    }

    SettingsFile<SampleOffice> read(String text) throws IOException, SettingsException {
        Files.writeString(path(), text);
        return SettingsFile.read(path(), SampleOffice.class);
    }

    /** The messages of a text that must be refused, without the name of the file before them. */
    List<String> refusals(String text) {
        SettingsException refusal = catchThrowableOfType(SettingsException.class, () -> read(text));
        return withoutFile(refusal);
    }

    List<String> withoutFile(SettingsException refusal) {
        return refusal.messages().stream()
                .map(message -> message.replace(path().toString(), "office.yaml"))
                .toList();
    }

    static String changed(String from, String to) {
        String text = COMPLETE.replace(from, to);
        if (text.equals(COMPLETE)) {
            throw new IllegalArgumentException("The sample has no \"" + from + "\"");
        }
        return text;
    }
}
