package id.giliran.hub.http;

import id.giliran.hub.HubTrial;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back for some bytes on a socket of their own, until the hub closed it or a stream began.
 *
 * @param answers in order; none when the hub just closed
 */
record RawExchange(List<Answer> answers) {
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(60).toMillis());
    private static final Pattern HEAD = Pattern.compile("HTTP/1\\.1 (\\d{3}) [^\r\n]*\r\n((?:[^\r\n]+\r\n)*)\r\n");
    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length: (\\d+)\r?$");
    private static final String END_OF_HEAD = "\r\n\r\n";

    /** One answer. */
    record Answer(int status, String headers, String body) {}

    /** Sends all, ends its side, and reads until the hub ends its own. */
    static RawExchange of(HubTrial hub, byte[] request) throws IOException {
        return through(hub.connect(), request);
    }

    /** The same through this socket, which is closed then. */
    static RawExchange through(Socket open, byte[] request) throws IOException {
        try (Socket socket = open) {
            socket.setSoTimeout(PATIENCE);
            send(socket, request);
            return new RawExchange(answers(read(socket.getInputStream())));
        }
    }

    private static void send(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
        } catch (SocketException refused) {
            // The hub had heard enough; what it said can still be read.
            return;
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[8_192];
        try {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                bytes.write(block, 0, count);
                if (isStream(bytes.toString(StandardCharsets.ISO_8859_1))) {
                    break;
                }
            }
        } catch (SocketException reset) {
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static boolean isStream(String text) {
        int at = text.lastIndexOf("Content-Type: text/event-stream");
        return at >= 0 && text.indexOf(END_OF_HEAD, at) >= 0;
    }

    private static List<Answer> answers(String text) {
        List<Answer> answers = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        for (int at = 0; at < text.length() && head.find(at); ) {
            int status = Integer.parseInt(head.group(1));
            String headers = head.group(2);
            Matcher length = LENGTH.matcher(headers);
            // The answer to HEAD tells a length and has no body.
            boolean hasBody = length.find() && !text.startsWith("HTTP/1.1 ", head.end());
            int end = hasBody ? Math.min(text.length(), head.end() + Integer.parseInt(length.group(1))) : head.end();
            answers.add(new Answer(status, headers, text.substring(head.end(), end)));
            at = end;
        }
        return answers;
    }
}
