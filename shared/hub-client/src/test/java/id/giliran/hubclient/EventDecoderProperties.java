package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class EventDecoderProperties {
    private static final byte[] STREAM = ("\uFEFF: comment\r\nevent: view\r\ndata: {\"name\":\"Kantor é 办公室\"}\r\n\r\n"
                    + "event: heartbeat\ndata: {}\n\n:\n\rdata: one\rdata: two\r\r")
            .getBytes(StandardCharsets.UTF_8);

    @Property
    void whereverTheBytesAreCutTheEventsAreTheSame(@ForAll @Size(max = 30) List<@IntRange(max = 110) Integer> cuts)
            throws Exception {
        List<ServerSentEvent> events = new ArrayList<>();
        EventDecoder decoder = new EventDecoder(events::add);
        int from = 0;
        for (int cut : cuts.stream().sorted().toList()) {
            int to = Math.min(cut, STREAM.length);
            decoder.accept(Arrays.copyOfRange(STREAM, from, to), to - from);
            from = to;
        }
        decoder.accept(Arrays.copyOfRange(STREAM, from, STREAM.length), STREAM.length - from);

        assertThat(events)
                .containsExactly(
                        new ServerSentEvent("view", "{\"name\":\"Kantor é 办公室\"}"),
                        new ServerSentEvent("heartbeat", "{}"),
                        new ServerSentEvent("message", "one\ntwo"));
    }
}
