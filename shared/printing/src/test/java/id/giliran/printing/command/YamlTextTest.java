package id.giliran.printing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTextTest {

    @Test
    void aKeyIsChangedWhereItStandsAndItsCommentStaysInItsColumn() {
        YamlText text = new YamlText("# head\nkind: paper        # how\nprofile: generic80\n");

        text.set("kind", "network");
        text.set("folder", "data");

        assertThat(text).hasToString("# head\nkind: network      # how\nprofile: generic80\nfolder: data\n");
    }

    @Test
    void anExampleInCommentsBecomesReal() {
        YamlText text = new YamlText(
                "kind: paper\n# serial:\n#   port: COM3   # its name\n#   baud: 9600\n# device:\n#   path: /dev\n");

        text.set("serial", Map.of("baud", "19200"));

        assertThat(text)
                .hasToString(
                        "kind: paper\nserial:\n  port: COM3   # its name\n  baud: 19200\n# device:\n#   path: /dev\n");
    }

    @Test
    void aRealPartKeepsWhatIsNotNamed() {
        YamlText text = new YamlText("network:\n  host: a\n  watchdog: 9s # long\nkind: network\n");

        text.set("network", Map.of("host", "b", "port", "9101"));

        assertThat(text.toString())
                .startsWith("network:\n  host: b\n  watchdog: 9s # long\n  port: 9101\nkind: network\n");
    }

    @Test
    void aPartThatIsNotThereIsAdded() {
        YamlText text = new YamlText("kind: paper\n");

        text.set("device", Map.of("path", "/dev/usb/lp0"));

        assertThat(text).hasToString("kind: paper\ndevice:\n  path: /dev/usb/lp0\n");
    }

    @Test
    void wordsOfACommentAreNoKey() {
        YamlText text = new YamlText("#   kind     paper: no printer\nkind: paper\n");

        text.set("kind", "serial");

        assertThat(text).hasToString("#   kind     paper: no printer\nkind: serial\n");
    }

    @ParameterizedTest
    @CsvSource({
        "192.168.1.50, \"192.168.1.50\"",
        "Front desk, \"Front desk\"",
        "COM3, COM3",
        "/dev/ttyUSB0, /dev/ttyUSB0",
        "yes, \"yes\"",
        "true, true",
        "9600, 9600",
        "a#b, \"a#b\"",
    })
    void aValueThatYamlWouldMistakeIsQuoted(String value, String written) {
        YamlText text = new YamlText("");

        text.set("key", value);

        assertThat(text).hasToString("key: " + written + "\n");
    }
}
