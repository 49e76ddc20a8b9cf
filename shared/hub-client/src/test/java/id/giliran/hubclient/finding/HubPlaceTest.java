package id.giliran.hubclient.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HubPlaceTest {
    @Test
    void findLooksForIt() {
        assertThat(HubPlace.parse(" find ")).isEqualTo(HubPlace.FIND).hasToString("find");
    }

    @ParameterizedTest
    @CsvSource({
        "192.168.1.10, 192.168.1.10:8765",
        "192.168.1.10:9000, 192.168.1.10:9000",
        "hub.kantor.lan, hub.kantor.lan:8765",
        "localhost:1, localhost:1",
        "[fe80::1]:80, [fe80::1]:80",
        "https://127.0.0.1:8765, 127.0.0.1:8765",
        "http://127.0.0.1:8765/, 127.0.0.1:8765"
    })
    void anAddressMayBeShort(String written, String meant) {
        assertThat(HubPlace.parse(written)).hasToString(meant);
        assertThat(HubPlace.parse(meant)).isEqualTo(HubPlace.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Find!",
                "192.168.1",
                "192.168.1.300",
                "192.168.1.10:0",
                "192.168.1.10:70000",
                "hub_1",
                "https://user@127.0.0.1:1",
                "https://127.0.0.1:1/giliran",
                "https://127.0.0.1:1?a=b",
                "-hub",
                "ftp://hub"
            })
    void anyOtherIsRefusedInOneSentence(String written) {
        assertThatThrownBy(() -> HubPlace.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The hub's address \"" + written + "\" cannot be used: ")
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "localhost, true", "[::1]:5, true", "127.0.0.1.example.org, false", "10.0.0.1, false"
    })
    void onlyLoopbackIsHere(String written, boolean here) {
        assertThat(((HubPlace.At) HubPlace.parse(written)).isHere()).isEqualTo(here);
    }

    @Test
    void aHubsOwnAddressIsAPlace() {
        assertThat(HubPlace.at(URI.create("https://127.0.0.1:41000")).uri())
                .isEqualTo(URI.create("https://127.0.0.1:41000"));
    }
}
