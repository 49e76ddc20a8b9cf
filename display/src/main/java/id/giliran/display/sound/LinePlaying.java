package id.giliran.display.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.SourceDataLine;

/** One announcement on a sound card. */
final class LinePlaying implements SoundDevice.Playing {
    private final SourceDataLine line;
    private final AudioFormat format;
    private volatile boolean aborted;

    LinePlaying(SourceDataLine line) {
        this.line = line;
        this.format = line.getFormat();
    }

    @Override
    public void play(Pcm piece) throws SoundException {
        byte[] bytes = spread(Resampling.to((int) format.getSampleRate(), piece).bytes());
        int written = line.write(bytes, 0, bytes.length);
        if (written < bytes.length) {
            throw new SoundException("the sound device took " + written + " of " + bytes.length + " bytes");
        }
    }

    @Override
    public void finish() throws SoundException {
        line.drain();
        if (aborted) {
            throw new SoundException("the sound device did not come to an end");
        }
    }

    @Override
    public void abort() {
        aborted = true;
        line.close();
    }

    /** The same on all channels. */
    private byte[] spread(byte[] mono) {
        int channels = format.getChannels();
        if (channels == 1) {
            return mono;
        }
        byte[] all = new byte[mono.length * channels];
        for (int at = 0; at < all.length; at++) {
            int frame = at / (2 * channels);
            all[at] = mono[2 * frame + at % 2];
        }
        return all;
    }
}
