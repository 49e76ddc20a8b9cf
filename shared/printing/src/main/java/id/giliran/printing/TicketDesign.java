package id.giliran.printing;

import id.giliran.printing.TicketBlock.Condition;
import id.giliran.printing.TicketBlock.Show;
import id.giliran.printing.TicketElement.Emphasis;
import id.giliran.printing.drawing.Picture;
import id.giliran.settings.Default;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an office wants on its tickets, from top to bottom: the file {@code config/ticket.yaml}.
 *
 * @param blocks what is printed, in its order
 * @param pictures the logos of the blocks, by their file
 * @param beep whether a printer that can make a sound does so after each ticket
 */
public record TicketDesign(List<TicketBlock> blocks, Map<Path, Picture> pictures, boolean beep) {
    private static final String FILE = "ticket.yaml";

    /** The keys of the file. */
    record Keys(List<TicketBlock> blocks, @Default("false") boolean beep) {}

    public TicketDesign {
        blocks = List.copyOf(blocks);
        pictures = Map.copyOf(pictures);
    }

    /**
     * Reads {@code ticket.yaml} and the pictures that it names.
     *
     * @param config its folder
     * @throws SettingsException one sentence for each mistake, with file, line and key
     */
    public static TicketDesign read(Path config) throws SettingsException {
        SettingsFile<Keys> file = SettingsFile.read(config.resolve(FILE), Keys.class);
        Keys keys = file.value();
        List<SettingsException> problems = new ArrayList<>(TicketDesignCheck.problems(file, keys.blocks()));
        Map<Path, Picture> pictures = new HashMap<>();
        for (int index = 0; index < keys.blocks().size(); index++) {
            Path picture = keys.blocks().get(index).file();
            if (picture != null) {
                try {
                    pictures.put(picture, Picture.read(config.resolve(picture)));
                } catch (IOException unreadable) {
                    problems.add(file.problem("blocks[" + index + "].file", String.valueOf(unreadable.getMessage())));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw SettingsException.all(problems);
        }
        return new TicketDesign(keys.blocks(), pictures, keys.beep());
    }

    /** The ticket as {@code config/ticket.yaml} is shipped. */
    public static TicketDesign usual() {
        return new TicketDesign(
                List.of(
                        TicketBlock.of(Show.OFFICE, 2, Emphasis.BOLD),
                        TicketBlock.of(Show.RULE),
                        TicketBlock.of(Show.MARK, 2, Emphasis.REVERSE),
                        TicketBlock.space(1.5, Condition.MARK),
                        TicketBlock.of(Show.NUMBER_LABEL),
                        TicketBlock.space(1.5, null),
                        TicketBlock.of(Show.NUMBER),
                        TicketBlock.of(Show.SERVICE, 2, Emphasis.BOLD),
                        TicketBlock.of(Show.TIME),
                        TicketBlock.of(Show.OFFLINE),
                        TicketBlock.of(Show.RULE),
                        TicketBlock.of(Show.FACTS),
                        TicketBlock.of(Show.RULE),
                        TicketBlock.of(Show.REQUIREMENTS),
                        TicketBlock.of(Show.RULE),
                        TicketBlock.space(1.5, null),
                        TicketBlock.of(Show.QR),
                        TicketBlock.space(3, null),
                        TicketBlock.of(Show.FOOTER)),
                Map.of(),
                false);
    }
}
