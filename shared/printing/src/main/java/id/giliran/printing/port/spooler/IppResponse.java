package id.giliran.printing.port.spooler;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A spooler's answer: RFC 8010, section 3.
 *
 * @param status 0 to 255 when it did what it was asked
 * @param groups one for the answer itself, then one for each queue or job that was asked for
 */
record IppResponse(int status, List<Group> groups) {
    static final int NOT_FOUND = 0x0406;
    private static final int LARGEST_SUCCESS = 0xFF;

    /**
     * The facts about one thing.
     *
     * @param tag what kind of thing
     * @param values numbers and truth values are written out
     */
    record Group(IppTag tag, Map<String, List<String>> values) {
        List<String> all(String name) {
            return values.getOrDefault(name, List.of());
        }

        /** The first value, or the fallback when there is none. */
        String one(String name, String fallback) {
            List<String> all = all(name);
            return all.isEmpty() ? fallback : all.getFirst();
        }

        int number(String name, int fallback) {
            List<String> all = all(name);
            return all.isEmpty() ? fallback : Integer.parseInt(all.getFirst());
        }
    }

    boolean successful() {
        return status <= LARGEST_SUCCESS;
    }

    List<Group> groups(IppTag tag) {
        return groups.stream().filter(group -> group.tag() == tag).toList();
    }

    /** @throws IppException when the bytes are no answer */
    static IppResponse read(byte[] bytes) throws IppException {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            buffer.getShort();
            int status = buffer.getShort() & 0xFFFF;
            buffer.getInt();
            return new IppResponse(status, readGroups(buffer));
        } catch (BufferUnderflowException | IllegalArgumentException malformed) {
            throw new IppException("It sent " + bytes.length + " bytes that are no IPP.", malformed);
        }
    }

    private static List<Group> readGroups(ByteBuffer buffer) {
        List<Group> groups = new ArrayList<>();
        String name = "";
        for (int tag = buffer.get(); tag != IppTag.END.code(); tag = buffer.get()) {
            if (IppTag.beginsGroup(tag)) {
                groups.add(new Group(IppTag.of(tag), new LinkedHashMap<>()));
            } else if (groups.isEmpty()) {
                throw new IllegalArgumentException("an attribute before the first group");
            } else {
                // A further value of the same attribute comes without its name.
                String written = text(buffer);
                name = written.isEmpty() ? name : written;
                groups.getLast()
                        .values()
                        .computeIfAbsent(name, key -> new ArrayList<>())
                        .add(value(IppTag.of(tag), ByteBuffer.wrap(portion(buffer))));
            }
        }
        return groups;
    }

    private static String value(IppTag tag, ByteBuffer value) {
        return switch (tag) {
            case INTEGER, ENUM -> String.valueOf(value.getInt());
            case BOOLEAN -> String.valueOf(value.get() != 0);
            case TEXT_WITH_LANGUAGE, NAME_WITH_LANGUAGE -> {
                portion(value);
                yield text(value);
            }
            default -> StandardCharsets.UTF_8.decode(value).toString();
        };
    }

    private static String text(ByteBuffer buffer) {
        return new String(portion(buffer), StandardCharsets.UTF_8);
    }

    /** As many bytes as the two before them say. */
    private static byte[] portion(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.getShort() & 0xFFFF];
        buffer.get(bytes);
        return bytes;
    }
}
