package id.giliran.display.sound;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/** A sound card of this machine. */
final class LineDevice implements SoundDevice {
    private static final List<AudioFormat> FORMATS = List.of(format(RATE, 1), format(RATE, 2), format(48_000, 2));

    private final Optional<String> name;

    /** @param name part of the card's name; empty for the machine's own */
    LineDevice(Optional<String> name) {
        this.name = name;
    }

    private static AudioFormat format(int rate, int channels) {
        return new AudioFormat(rate, Short.SIZE, channels, true, false);
    }

    @Override
    public void check() throws SoundException {
        supported();
    }

    @Override
    public Playing open() throws SoundException {
        List<DataLine.Info> supported = supported();
        try {
            return open(supported.getFirst());
        } catch (SoundException first) {
            for (DataLine.Info other : supported.subList(1, supported.size())) {
                try {
                    return open(other);
                } catch (SoundException alsoNot) {
                    first.addSuppressed(alsoNot);
                }
            }
            throw first;
        }
    }

    private Playing open(DataLine.Info info) throws SoundException {
        try {
            Optional<Mixer> mixer = mixer();
            SourceDataLine line =
                    (SourceDataLine) (mixer.isPresent() ? mixer.get().getLine(info) : AudioSystem.getLine(info));
            line.open(info.getFormats()[0]);
            line.start();
            return new LinePlaying(line);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException unusable) {
            throw new SoundException("the sound device cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    /** Without a device getLine throws an IllegalArgumentException, so it is asked beforehand. */
    private List<DataLine.Info> supported() throws SoundException {
        Optional<Mixer> mixer = mixer();
        List<DataLine.Info> supported = FORMATS.stream()
                .map(format -> new DataLine.Info(SourceDataLine.class, format))
                .filter(info ->
                        mixer.isPresent() ? mixer.get().isLineSupported(info) : AudioSystem.isLineSupported(info))
                .toList();
        if (supported.isEmpty()) {
            throw new SoundException("there is no sound device");
        }
        return supported;
    }

    private Optional<Mixer> mixer() throws SoundException {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String part = name.get().toLowerCase(Locale.ROOT);
        Mixer.Info[] all = AudioSystem.getMixerInfo();
        for (Mixer.Info info : all) {
            if (info.getName().toLowerCase(Locale.ROOT).contains(part)) {
                return Optional.of(AudioSystem.getMixer(info));
            }
        }
        String there = Arrays.stream(all).map(Mixer.Info::getName).collect(Collectors.joining(", "));
        throw new SoundException("there is no sound device named '" + name.get() + "' (there are: "
                + (there.isEmpty() ? "none" : there) + ")");
    }
}
