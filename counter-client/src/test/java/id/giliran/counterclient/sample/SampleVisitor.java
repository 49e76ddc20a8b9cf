package id.giliran.counterclient.sample;

import id.giliran.protocol.view.CounterView.Current;
import id.giliran.protocol.view.CounterView.NoShowRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A visitor in hand with all that the hub can say of one, changed step by step. */
public final class SampleVisitor {
    private static final Map<String, List<String>> REQUIREMENTS = Map.of(
            "id",
            List.of("KTP elektronik", "Kartu Keluarga", "Akta kelahiran atau ijazah", "Surat nikah bila ada"),
            "en",
            List.of(
                    "Electronic ID card",
                    "Family card",
                    "Birth certificate or diploma",
                    "Marriage certificate, if any"));

    private final String number;
    private @Nullable Instant startedAt;
    private Map<String, List<String>> requirements = Map.of();
    private int party = 1;
    private String note = "";
    private @Nullable NoShowRule rule;
    private int calls = 1;

    public SampleVisitor(String number) {
        this.number = number;
    }

    public SampleVisitor servedSince(Instant since) {
        startedAt = since;
        return this;
    }

    public SampleVisitor needing() {
        requirements = REQUIREMENTS;
        return this;
    }

    public SampleVisitor party(int people) {
        party = people;
        return this;
    }

    public SampleVisitor note(String words) {
        note = words;
        return this;
    }

    public SampleVisitor calls(int times) {
        calls = times;
        return this;
    }

    public SampleVisitor rule(NoShowRule noShow) {
        rule = noShow;
        return this;
    }

    public Current visitor() {
        return new Current(
                "id-" + number,
                number,
                startedAt == null ? "called" : "serving",
                SampleOffice.NEW,
                SampleOffice.DOCUMENTS,
                1,
                2,
                SampleOffice.INTERVIEW,
                false,
                "id",
                true,
                14 * 60,
                SampleOffice.ago(1),
                calls,
                startedAt,
                0,
                12 * 60,
                requirements,
                party,
                note,
                rule);
    }
}
