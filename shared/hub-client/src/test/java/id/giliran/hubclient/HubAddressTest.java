package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HubAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8400", "http://localhost:1/", "http://[::1]:80", "HTTP://127.3.2.1"})
    void theOwnMachineIsAccepted(String address) {
        assertThat(new HubAddress(URI.create(address)).resolve("/api/v1/health").getPath())
                .isEqualTo("/api/v1/health");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://192.168.1.5:8400 | its own machine only",
                "http://127.0.0.1.example.org | its own machine only",
                "http://localhost.example.org:1 | its own machine only",
                "http://0.0.0.0:1 | its own machine only",
                "https://127.0.0.1:1 | begin with http://",
                "127.0.0.1 | begin with http://",
                "http:/x | names no host",
                "http://user@127.0.0.1:1 | host and a port only",
                "http://127.0.0.1:1?a=b | host and a port only",
                "http://127.0.0.1:1/giliran | end after the port"
            })
    void anyOtherIsRefusedInOneSentence(String address, String why) {
        assertThatThrownBy(() -> HubConnection.to(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + address + "\"")
                .hasMessageContaining(why)
                .hasMessageContaining("Write it like");
    }

    @Test
    void aPathThatIsNotOneIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> new HubAddress(URI.create("http://127.0.0.1:1")).resolve("api"))
                .hasMessageContaining("must begin with /");
    }
}
