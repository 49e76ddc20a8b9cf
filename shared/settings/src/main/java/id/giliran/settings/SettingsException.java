package id.giliran.settings;

import java.util.List;

/** A settings file cannot be used; the message has one line for each problem, ready to be shown to the person who edits the file. */
public final class SettingsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> messages;

    SettingsException(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
    }

    /** Several problems told as one, so that a file is mended in one go. */
    public static SettingsException all(List<SettingsException> problems) {
        return new SettingsException(problems.stream()
                .flatMap(problem -> problem.messages().stream())
                .toList());
    }

    /** One sentence for each problem, in the order of the file. */
    public List<String> messages() {
        return messages;
    }
}
