package id.giliran.hub.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GroupCommitIT {
    @TempDir
    Path folder;

    @Test
    void whatGathersDuringOneFlushIsStoredWithTheNext() throws JournalException {
        Path file = folder.resolve("hub.db");
        try (var stand = new Stand(file, new SteppingClock())) {
            stand.openMonday();
            var held = stand.hold();
            var gathered = IntStream.range(0, 100)
                    .mapToObj(each -> stand.submitIssue("ticket " + each))
                    .toList();
            assertThat(gathered).as("no reply before the flush").noneMatch(answer -> answer.isDone());
            held.letGo();

            assertThat(gathered)
                    .allSatisfy(answer -> assertThat(Stand.await(answer)).isInstanceOf(Answer.Done.class));

            assertThat(stand.journal.entriesOfAppends()).containsExactly(1, 1, 100);
        }
        assertThat(JournalVerifier.verify(file).tickets()).isEqualTo(101);
    }

    @Test
    void whatDoesNotFitIsBusyAndNeverHappens() throws JournalException {
        Path file = folder.resolve("hub.db");
        try (var stand = new Stand(file, new SteppingClock())) {
            stand.openMonday();
            var held = stand.hold();
            var all = IntStream.range(0, 5_000)
                    .mapToObj(each -> stand.submitIssue("ticket " + each))
                    .toList();
            held.letGo();

            var answers = all.stream().map(Stand::await).toList();

            assertThat(answers.subList(0, 4_096)).allMatch(answer -> answer instanceof Answer.Done);
            assertThat(answers.subList(4_096, 5_000)).allMatch(answer -> answer instanceof Answer.Busy);
        }
        assertThat(JournalVerifier.verify(file).tickets()).isEqualTo(4_097);
    }
}
