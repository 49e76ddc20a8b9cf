package id.giliran.rehearsal.languages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;

/** The files of a new language. */
final class NewFolder {
    private NewFolder() {}

    static void make(Path folder, String code) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("language.yaml"), languageFile(code));
        for (Programs.Program program : Programs.ALL) {
            Files.write(folder.resolve(program.name() + ".properties"), english(program));
        }
        Files.writeString(folder.resolve("office.yaml"), OFFICE);
    }

    private static String languageFile(String code) {
        Locale locale = Locale.of(code);
        String name = locale.getDisplayLanguage(locale);
        boolean rightToLeft = new Bidi(name, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isRightToLeft();
        return LANGUAGE.replace("NAME", name).replace("DIRECTION", rightToLeft ? "right-to-left" : "left-to-right");
    }

    /** The English texts, each behind a #, so that what is not translated yet can be told. */
    private static List<String> english(Programs.Program program) throws IOException {
        String file = "texts_en.properties";
        InputStream bytes = program.anchor().getResourceAsStream(file);
        if (bytes == null) {
            throw new IOException("the texts of " + program.name() + " are not on the class path");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().map(NewFolder::template).toList();
        }
    }

    private static String template(String line) {
        return line.isBlank() || line.startsWith("#") ? line : "#" + line;
    }

    private static final String LANGUAGE = """
            # See config/languages/README.md.
            name: NAME

            # left-to-right or right-to-left
            direction: DIRECTION

            # needed: nobody whose first language this is has read these texts yet. Change it to done when somebody has.
            native-reader: needed

            # Families of fonts that have its letters, the best first; the first that a machine has is taken. Leave the list
            # out where Inter, which comes with Giliran, has them: Latin, Greek and Cyrillic letters.
            # fonts: [Noto Sans, DejaVu Sans]

            # How dates and clocks are written: y year, M month, d day, EEEE weekday, HH hours, mm minutes, ss seconds.
            # dates:
            #   time: HH:mm
            #   date: EEEE, d MMMM y
            #   date-without-year: EEEE, d MMMM
            #   day: d MMMM
            """;

    private static final String OFFICE = """
            # The office's own words, by the ids of config/office.yaml. What is missing here is shown in Indonesian.
            # name: ...
            # without-hub: ...
            services: {}
            #   passport-new:
            #     name: ...
            #     requirements: [..., ...]
            #     zone: ...
            #     stages:
            #       documents: ...
            # priority-groups:
            #   elderly: ...
            # pause-reasons:
            #   break: ...
            """;
}
