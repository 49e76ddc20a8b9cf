package id.giliran.display.voice.clip;

import id.giliran.display.sound.Pcm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The clips of one language from one place. Each is read when it is first needed, and kept. Safe for use by many threads. */
public final class Pack {
    private static final String ENDING = ".wav";
    private static final String SHIPPED = "/id/giliran/display/voice/";

    /** More than {@link #LONGEST} in the largest usual format. */
    private static final int MOST_BYTES = 4_000_000;

    /** What lasts longer is no word, but a file in the wrong place. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final String name;
    private final Place place;
    private final Map<String, Clip> clips = new ConcurrentHashMap<>();

    /** Where files are. */
    @FunctionalInterface
    private interface Place {
        /** The file's bytes, at most {@link #MOST_BYTES}; empty where there is no such file. */
        Optional<byte[]> read(String file) throws IOException;
    }

    private Pack(String name, Place place) {
        this.name = name;
        this.place = place;
    }

    /** The clips in a folder, such as an office's recordings; the folder may be absent. */
    public static Pack folder(Path folder) {
        return new Pack(folder.toString(), file -> {
            Path path = folder.resolve(file);
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return Optional.of(stream.readNBytes(MOST_BYTES));
            }
        });
    }

    /** The clips that come with Giliran; there are none for most languages. */
    public static Pack shipped(String language) {
        return new Pack("the shipped voice", file -> {
            try (InputStream stream = Pack.class.getResourceAsStream(SHIPPED + language + "/" + file)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readNBytes(MOST_BYTES));
            }
        });
    }

    /** Where it is, for people. */
    public String name() {
        return name;
    }

    /** What it holds under a name. */
    public Clip clip(String clip) {
        return clips.computeIfAbsent(clip, this::read);
    }

    /** Those of these clips that cannot be heard, whether absent or broken. */
    public List<String> lacking(Collection<String> wanted) {
        return wanted.stream()
                .filter(clip -> !(clip(clip) instanceof Clip.Spoken))
                .toList();
    }

    /** Whether it holds none of these clips at all, not even a broken one. */
    public boolean isWithoutAny(Collection<String> wanted) {
        return wanted.stream().allMatch(clip -> clip(clip) instanceof Clip.Absent);
    }

    /** The sound of a clip, if it can be heard. */
    public Optional<Pcm> sound(String clip) {
        return clip(clip) instanceof Clip.Spoken spoken ? Optional.of(spoken.sound()) : Optional.empty();
    }

    private Clip read(String clip) {
        try {
            Optional<byte[]> file = place.read(clip + ENDING);
            return file.isEmpty() ? new Clip.Absent() : spoken(file.get());
        } catch (IOException _) {
            return new Clip.Broken("cannot be read; look after its rights and the disk");
        } catch (BadClipException bad) {
            return new Clip.Broken(bad.why());
        }
    }

    private static Clip spoken(byte[] file) throws BadClipException {
        Pcm sound = Shaping.trimmed(Wav.read(file));
        if (sound.length().compareTo(LONGEST) > 0) {
            return new Clip.Broken("lasts longer than " + LONGEST.toSeconds() + " s");
        }
        return sound.count() == 0
                ? new Clip.Broken("holds nothing but silence")
                : new Clip.Spoken(sound, ClipCheck.remarks(sound));
    }
}
