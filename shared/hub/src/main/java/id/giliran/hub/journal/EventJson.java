package id.giliran.hub.journal;

import id.giliran.core.OfficeEvent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as they stand in the journal: a type word such as {@code ticket-issued} and a JSON body. What is stored is read for
 * years, so a renamed record or component needs a migration; a test holds every text to the letter.
 */
public final class EventJson {
    private static final JsonMapper MAPPER = EventMapper.build();
    private static final Map<String, Class<? extends OfficeEvent>> BY_WORD = byWord();
    private static final Map<Class<? extends OfficeEvent>, String> WORDS =
            BY_WORD.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventJson() {}

    /** The type word of an event. */
    public static String type(OfficeEvent event) {
        return Objects.requireNonNull(WORDS.get(event.getClass()), "every event has a word");
    }

    /** The JSON body of an event. */
    public static String body(OfficeEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    /** Reads an event back. */
    static OfficeEvent read(String type, String body) throws JournalException {
        Class<? extends OfficeEvent> event = Optional.<Class<? extends OfficeEvent>>ofNullable(BY_WORD.get(type))
                .orElseThrow(() -> new JournalException("there is no event named " + type));
        try {
            return Optional.<OfficeEvent>ofNullable(MAPPER.readValue(body, event))
                    .orElseThrow(() -> new JournalException("the body of a " + type + " cannot be read (it is null)"));
        } catch (JacksonException unreadable) {
            throw new JournalException(
                    "the body of a " + type + " cannot be read (" + unreadable.getOriginalMessage() + ")", unreadable);
        }
    }

    private static Map<String, Class<? extends OfficeEvent>> byWord() {
        Map<String, Class<? extends OfficeEvent>> words = new HashMap<>();
        collect(OfficeEvent.class, words);
        return Map.copyOf(words);
    }

    private static void collect(Class<? extends OfficeEvent> family, Map<String, Class<? extends OfficeEvent>> words) {
        if (!family.isSealed()) {
            words.put(word(family), family);
            return;
        }
        for (Class<?> member : family.getPermittedSubclasses()) {
            collect(member.asSubclass(OfficeEvent.class), words);
        }
    }

    /** {@code TicketIssued} becomes {@code ticket-issued}. */
    static String word(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=\\p{Upper})", "-").toLowerCase(Locale.ROOT);
    }
}
