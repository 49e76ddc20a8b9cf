package id.giliran.kiosk;

import id.giliran.kiosk.speech.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A voice that writes down what it is to say: language, volume and words. */
final class ListeningVoice implements Voice {
    final List<String> said = new ArrayList<>();
    boolean hushed;

    String last() {
        return said.getLast();
    }

    @Override
    public Optional<Silence> silence() {
        return Optional.empty();
    }

    @Override
    public void say(String language, String words, int volume) {
        hushed = false;
        said.add(language + " " + volume + " " + words);
    }

    @Override
    public void hush() {
        hushed = true;
    }

    @Override
    public void look() {
        // It is always there.
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
