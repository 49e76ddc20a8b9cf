package id.giliran.display.settings;

import id.giliran.settings.Default;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;

/** Reads one kind of counter panel. */
record PanelTemplateReader(SettingsFile<PanelTemplateReader.Written> file) {
    private static final int LONGEST_FRAME = 256;

    /** The file as it is written. */
    record Written(
            String title,
            @Default("") String start,
            String called,
            String serving,
            String open,
            String paused,
            String closed,
            @Default("none") PanelFrame.Checksum checksum,
            @Default("0") int checksumFrom,
            @Default("byte") PanelFrame.SumForm checksumAs) {}

    /** @throws SettingsException with one sentence for each problem */
    static PanelTemplate read(Path folder, String name) throws SettingsException {
        return new PanelTemplateReader(SettingsFile.read(folder.resolve(name + ".yaml"), Written.class)).template(name);
    }

    private PanelTemplate template(String name) throws SettingsException {
        Written written = file.value();
        if (written.checksumFrom() < 0 || written.checksumFrom() >= LONGEST_FRAME) {
            throw file.problem("checksum-from", "this is the place of the first byte that counts, from 0.");
        }
        PanelFrameParser parser = new PanelFrameParser(
                new PanelFrame.Sum(written.checksum(), written.checksumFrom(), written.checksumAs()));
        return new PanelTemplate(
                name,
                frame(parser, "start", written.start()),
                frame(parser, "called", written.called()),
                frame(parser, "serving", written.serving()),
                frame(parser, "open", written.open()),
                frame(parser, "paused", written.paused()),
                frame(parser, "closed", written.closed()));
    }

    private PanelFrame frame(PanelFrameParser parser, String key, String written) throws SettingsException {
        if (written.length() > LONGEST_FRAME) {
            throw file.problem(key, "a frame is written in at most " + LONGEST_FRAME + " letters.");
        }
        try {
            return parser.parse(written);
        } catch (IllegalArgumentException unreadable) {
            throw file.problem(key, String.valueOf(unreadable.getMessage()));
        }
    }
}
