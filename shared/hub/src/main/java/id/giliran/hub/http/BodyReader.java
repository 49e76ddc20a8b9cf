package id.giliran.hub.http;

import id.giliran.protocol.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Reads the body of an act strictly. Every mistake of the client is told as a problem that names the field. */
final class BodyReader {
    /** Far more than any request needs. */
    static final int MOST_BYTES = 16 * 1024;

    /** For the whole of a body that arrives, however little at a time. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int MOST_BLOCKS_IGNORED = 64;

    private BodyReader() {}

    /** A record whose fields are all there and within their limits. */
    static <B extends Record> B read(Request request, Class<B> type) {
        String declared = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (declared == null
                || !"application/json"
                        .equals(MimeTypes.getContentTypeWithoutCharset(declared).trim())) {
            throw new ProblemException(Problems.notJsonType());
        }
        String text = text(request);
        B body = parsed(text.isBlank() && type.getRecordComponents().length == 0 ? "{}" : text, type);
        FieldLimits.check(body);
        return body;
    }

    private static String text(Request request) {
        try (InputStream content = Content.Source.asInputStream(request)) {
            ByteBuffer bytes = whole(content, request.getLength());
            if (!bytes.hasRemaining()) {
                readOn(content);
                throw new ProblemException(Problems.tooLarge(MOST_BYTES));
            }
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new ProblemException(Problems.notJson("as it is not UTF-8"));
        } catch (IOException cutShort) {
            throw new ProblemException(Problems.bodyCutShort());
        }
    }

    /** All of it, or one byte more than is allowed. Who sends it drop by drop must not keep a connection for hours. */
    private static ByteBuffer whole(InputStream content, long declared) throws IOException {
        int expected = declared < 0 || declared > MOST_BYTES ? MOST_BYTES : (int) declared;
        ByteBuffer bytes = ByteBuffer.allocate(expected + 1);
        long begun = System.nanoTime();
        while (bytes.hasRemaining()) {
            int count = content.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                break;
            }
            bytes.position(bytes.position() + count);
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new ProblemException(Problems.bodyTooSlow());
            }
        }
        return bytes;
    }

    /** A connection that is closed while the client still writes loses the answer, so a little too much is read away. */
    private static void readOn(InputStream content) throws IOException {
        byte[] ignored = new byte[MOST_BYTES];
        int blocks = 0;
        while (blocks < MOST_BLOCKS_IGNORED && content.read(ignored) >= 0) {
            blocks++;
        }
    }

    private static <B extends Record> B parsed(String text, Class<B> type) {
        try {
            B body = Json.readStrictly(text, type);
            if (body == null) {
                throw new ProblemException(Problems.notAnObject());
            }
            return body;
        } catch (UnrecognizedPropertyException unknown) {
            String known = Schemas.names(type);
            throw new ProblemException(Problems.field(
                    "field-unknown", path(unknown), "Known are: " + (known.isEmpty() ? "none" : known) + "."));
        } catch (InvalidNullException missing) {
            throw FieldLimits.missing(path(missing));
        } catch (StreamReadException notJson) {
            throw new ProblemException(Problems.notJson("at line "
                    + notJson.getLocation().getLineNr() + ", column "
                    + notJson.getLocation().getColumnNr()));
        } catch (JacksonException wrongType) {
            if (path(wrongType).isEmpty()) {
                throw new ProblemException(Problems.notAnObject());
            }
            throw new ProblemException(Problems.field(
                    "field-invalid", path(wrongType), "Its value is of another type than the OpenAPI document says."));
        }
    }

    private static String path(JacksonException problem) {
        return problem.getPath().stream()
                .map(part -> part.getPropertyName() == null ? "[" + part.getIndex() + "]" : part.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
