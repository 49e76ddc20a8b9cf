package id.giliran.counterclient.desk;

import id.giliran.counterclient.panel.PanelHead;
import id.giliran.counterclient.panel.WhyViewModel;
import id.giliran.counterclient.panel.WhyViewModel.Candidate;
import id.giliran.counterclient.panel.WhyViewModel.Reasons;
import id.giliran.counterclient.wording.WhySentence;
import id.giliran.counterclient.wording.Wording;
import id.giliran.protocol.view.CounterView.Next;
import id.giliran.protocol.view.CounterView.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The panel that tells why the next number is the next. */
final class WhyPanel {
    private static final int MOST = 5;

    private final Wording wording;
    private final WhySentence why;

    WhyPanel(Wording wording) {
        this.wording = wording;
        this.why = new WhySentence(wording);
    }

    WhyViewModel of(Next next, Instant now) {
        PanelHead head =
                new PanelHead("panel-why", wording.text("why.title"), "", wording.text("why.confirm"), false, "");
        return new WhyViewModel(head, reasons(next, now));
    }

    /** At this hub time: waits grow, and the winner may be another one. */
    Reasons reasons(Next next, Instant now) {
        List<Standing> all = Stream.concat(Stream.of(next.winner()), next.rivals().stream())
                .limit(MOST)
                .toList();
        double longest = all.stream()
                .mapToDouble(standing -> weighed(standing, now) + standing.creditSeconds())
                .max()
                .orElse(1);
        return new Reasons(
                next.winner().number(),
                wording.name(next.rule()),
                why.of(next, now),
                all.stream()
                        .map(standing -> candidate(standing, now, Math.max(1, longest)))
                        .toList());
    }

    private Candidate candidate(Standing standing, Instant now, double longest) {
        double waited = weighed(standing, now);
        return new Candidate(
                standing.number(),
                wording.text("why.waited", wording.minutes(Wording.between(standing.since(), now))),
                extras(standing),
                waited / longest,
                (waited + standing.creditSeconds()) / longest);
    }

    private String extras(Standing standing) {
        String credit = standing.creditSeconds() == 0
                ? ""
                : wording.text("why.plus", wording.minutes(Duration.ofSeconds(standing.creditSeconds())));
        String weight = standing.weightPercent() == 100 ? "" : wording.text("why.times", standing.weightPercent());
        return Stream.of(weight, credit).filter(words -> !words.isEmpty()).reduce("", WhyPanel::joined);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() ? second : first + ", " + second;
    }

    private static double weighed(Standing standing, Instant now) {
        return Wording.between(standing.since(), now).toSeconds() * standing.weightPercent() / 100.0;
    }
}
