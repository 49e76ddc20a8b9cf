package id.giliran.hub.rule;

import id.giliran.hub.HubTrial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The delivered office with a rule of every part at counter 4. */
final class RulesOffice {
    static final String CALLING = """
            calling:
              transferred: last
              usual: everybody-in-an-hour
              rules:
                - name: everybody-in-an-hour
                  maximum-wait:
                    - whom: everyone
                      most: 60m
                - name: all-parts
                  help:
                    - serve: information
                      over: 15m
                  maximum-wait:
                    - whom: priority
                      most: 30m
                    - whom: passport-new/documents
                      most: 90m
                  every:
                    - nth: 3
                      whom: appointment
                  order: [passport-collection, passport-new/interview]
            """;

    private RulesOffice() {}

    static Path in(Path folder) throws IOException {
        String text = Files.readString(HubTrial.OFFICE)
                .replace("  - number: 4\n", "  - number: 4\n    rule: all-parts\n")
                .replace("  - number: 5\n", "  - number: 5\n    rule: longest-wait\n");
        return Files.writeString(folder.resolve("office.yaml"), text + CALLING);
    }
}
