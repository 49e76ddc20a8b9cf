package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EventDecoderTest {
    private final List<ServerSentEvent> events = new ArrayList<>();
    private final EventDecoder decoder = new EventDecoder(events::add);

    @Test
    void anEventIsItsNameAndItsData() throws Exception {
        send("event: view\ndata: {}\n\n");

        assertThat(events).containsExactly(new ServerSentEvent("view", "{}"));
    }

    @Test
    void allThreeLineEndsAreUnderstoodAlsoWhenCut() throws Exception {
        send("event: a\r");
        send("\ndata: 1\r\n\r");
        send("\nevent: b\rdata: 2\r\rdata: 3\n\n");

        assertThat(events)
                .containsExactly(
                        new ServerSentEvent("a", "1"),
                        new ServerSentEvent("b", "2"),
                        new ServerSentEvent("message", "3"));
    }

    @Test
    void dataOfSeveralLinesIsJoined() throws Exception {
        send("data: {\"a\":\ndata:1\ndata\ndata:  }\n\n");

        assertThat(events).containsExactly(new ServerSentEvent("message", "{\"a\":\n1\n\n }"));
    }

    @Test
    void commentsUnknownFieldsAndEventsWithoutDataGiveNothing() throws Exception {
        send("\uFEFF: hello\n\nretry: 10\nid: 7\nevent: empty\n\n:\ndata: x\n\n");

        assertThat(events).containsExactly(new ServerSentEvent("message", "x"));
    }

    @Test
    void anUnfinishedEventIsNotTold() throws Exception {
        send("event: view\ndata: half\n");

        assertThat(events).isEmpty();
    }

    @Test
    void anEndlessEventIsRefused() {
        String line = "data: " + "x".repeat(1024 * 1024) + "\n";

        assertThatThrownBy(() -> {
                    for (int count = 0; count < 5; count++) {
                        send(line);
                    }
                })
                .isInstanceOf(StreamEndedException.class)
                .hasMessageContaining("longer than");
    }

    private void send(String text) throws StreamEndedException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        decoder.accept(bytes, bytes.length);
    }
}
