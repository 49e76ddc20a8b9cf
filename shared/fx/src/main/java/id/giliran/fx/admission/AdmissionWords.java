package id.giliran.fx.admission;

import id.giliran.fx.admission.AdmissionSign.Standing;
import id.giliran.fx.admission.AdmissionSign.Step;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.Admission.TurnedAway.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;

/** Finds the words for a device that is not let in, in the language that its program speaks. The programs share them. */
public final class AdmissionWords {
    /** Name of the file of these words in a language's folder, without its ending. */
    public static final String FILE = "admission";

    private static final String PAIR = "giliran hub pair";
    private static final int GROUP = 3;

    private final Texts program;
    private final Texts texts;
    private final Face face;
    private final String device;

    /** Which program it is: visitors stand before some, and each is paired again in a way of its own. */
    public enum Face {
        KIOSK,
        DISPLAY,
        COUNTER;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The words of one device.
     *
     * @param folders the languages that there are
     * @param program whose languages are spoken, and whose present one
     * @param device what people call it, such as {@code Kios 1}
     */
    public AdmissionWords(LanguageFolders folders, Texts program, Face face, String device) {
        this.program = program;
        this.face = face;
        this.device = device;
        this.texts = Texts.load(AdmissionWords.class, folders, FILE, program.languages())
                .told();
    }

    /** Of the program. */
    ReadOnlyStringProperty languageProperty() {
        return program.languageProperty();
    }

    /** Nothing for a device that is let in: whether its hub can be reached just now is told elsewhere. */
    public Optional<AdmissionSign> sign(Admission standing) {
        return switch (standing) {
            case Admission.Admitted in -> Optional.empty();
            case Admission.Searching searching -> Optional.of(searching(searching.where()));
            case Admission.Waiting waiting -> Optional.of(waiting(waiting.code(), waiting.hub()));
            case Admission.TurnedAway away -> Optional.of(turnedAway(away.reason(), away.detail()));
        };
    }

    private AdmissionSign searching(String where) {
        List<Step> steps = List.of(
                Step.of(text("searching.step-1")),
                Step.of(text("searching.step-2")),
                Step.of(text("searching.step-3", settingsFile())));
        return sign(Standing.SEARCHING, "searching", Optional.empty(), steps, text("searching.where", where));
    }

    private AdmissionSign waiting(String code, String hub) {
        List<Step> steps = List.of(
                new Step(text("waiting.step-1"), Optional.of(PAIR)),
                Step.of(text("waiting.step-2")),
                Step.of(text("waiting.step-3")));
        return sign(Standing.WAITING, "waiting", Optional.of(grouped(code)), steps, text("waiting.hub", hub));
    }

    private AdmissionSign turnedAway(Reason why, String detail) {
        AdmissionSign sign = sign(Standing.TURNED_AWAY, word(why), Optional.empty(), steps(why), detail);
        return isPairedByAFinger(why) ? withButton(sign) : sign;
    }

    /** A device that belongs to another hub than the one that answers must not be led to it by a finger. */
    private boolean isPairedByAFinger(Reason why) {
        return face == Face.COUNTER && why == Reason.REVOKED;
    }

    private List<Step> steps(Reason why) {
        Step first = Step.of(text(word(why) + ".step-1", settingsFile()));
        return switch (why) {
            case REFUSED, EXPIRED ->
                List.of(first, new Step(text("waiting.step-1"), Optional.of(PAIR)), Step.of(text("waiting.step-2")));
            case REVOKED, OTHER_HUB -> List.of(first, again(why), Step.of(text("pair-again.approve")));
        };
    }

    private Step again(Reason why) {
        return face == Face.KIOSK || isPairedByAFinger(why)
                ? Step.of(text("pair-again." + face.word()))
                : new Step(text("pair-again.command"), Optional.of("giliran " + face.word() + " --pair-again"));
    }

    private AdmissionSign sign(Standing standing, String key, Optional<String> code, List<Step> steps, String detail) {
        Optional<String> visitors =
                face == Face.COUNTER ? Optional.empty() : Optional.of(text("visitors." + face.word()));
        return new AdmissionSign(
                standing,
                device,
                text(key + ".title"),
                text(key + ".advice"),
                code,
                text("waiting.code"),
                steps,
                visitors,
                detail,
                Optional.empty());
    }

    private AdmissionSign withButton(AdmissionSign sign) {
        return new AdmissionSign(
                sign.standing(),
                sign.device(),
                sign.title(),
                sign.advice(),
                sign.code(),
                sign.codeLabel(),
                sign.steps(),
                sign.visitors(),
                sign.detail(),
                Optional.of(text("pair-again.button")));
    }

    private static String word(Reason why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String settingsFile() {
        return face.word() + ".yaml";
    }

    /** People read and type three digits at a time. */
    private static String grouped(String code) {
        return code.length() == 2 * GROUP ? code.substring(0, GROUP) + " " + code.substring(GROUP) : code;
    }

    private String text(String key, Object... arguments) {
        return texts.textIn(program.language(), key, arguments);
    }
}
