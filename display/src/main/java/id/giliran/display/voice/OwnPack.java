package id.giliran.display.voice;

import id.giliran.display.voice.clip.Clip;
import id.giliran.display.voice.clip.Pack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is to be said about the recordings of an office. */
final class OwnPack {
    private static final int MOST_NAMED = 12;

    private OwnPack() {}

    /** Sentences; none for an office that has recorded nothing, as that is no mistake. */
    static List<String> complaints(String code, Pack pack, Collection<String> wanted) {
        List<String> complaints = new ArrayList<>();
        if (pack.isWithoutAny(wanted)) {
            return complaints;
        }
        for (String clip : wanted) {
            switch (pack.clip(clip)) {
                case Clip.Broken broken -> complaints.add(file(pack, clip) + broken.why() + ". " + again(code, clip));
                case Clip.Spoken spoken ->
                    spoken.remarks()
                            .forEach(remark -> complaints.add(file(pack, clip) + remark + ". " + again(code, clip)));
                case Clip.Absent _ -> {
                    // All that are absent are told in one sentence.
                }
            }
        }
        List<String> absent = wanted.stream()
                .filter(clip -> pack.clip(clip) instanceof Clip.Absent)
                .toList();
        if (!absent.isEmpty()) {
            complaints.add("The recordings in " + pack.name() + " lack " + absent.size() + " of " + wanted.size()
                    + " clips (" + named(absent) + "), so calls that need one of them are said by another voice."
                    + " Record them with: giliran voice record --language " + code);
        }
        return complaints;
    }

    private static String file(Pack pack, String clip) {
        return pack.name() + "/" + clip + ".wav ";
    }

    private static String again(String code, String clip) {
        return "Record it again with: giliran voice record --language " + code + " " + clip;
    }

    private static String named(List<String> clips) {
        String first = String.join(", ", clips.subList(0, Math.min(MOST_NAMED, clips.size())));
        return clips.size() > MOST_NAMED ? first + ", ..." : first;
    }
}
