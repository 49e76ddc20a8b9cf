package id.giliran.rehearsal.trial.crash;

import id.giliran.hub.journal.Batch;
import id.giliran.hub.journal.EventJournal;
import id.giliran.hub.journal.JournalException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The planted bug: a hub that answers first and stores afterwards. It is the real hub, but for one call in its writer: where a
 * batch is appended, the batch before it is, and this one is kept in memory until the next.
 */
public final class StoresLater {
    private static final String WRITER = "id/giliran/hub/sequencer/Writer.class";
    private static final ClassDesc JOURNAL = ClassDesc.of(EventJournal.class.getName());
    private static final MethodTypeDesc APPEND =
            MethodTypeDesc.of(ConstantDescs.CD_long, JOURNAL, ClassDesc.of(Batch.class.getName()));

    private static Optional<Batch> kept = Optional.empty();
    private static long newest;

    private StoresLater() {}

    /** Stands in the place of {@code journal.append(batch)}. Called by the hub's writer alone. */
    public static long append(EventJournal journal, Batch batch) throws JournalException {
        if (kept.isPresent()) {
            newest = journal.append(kept.get());
        } else if (newest == 0) {
            newest = journal.append(batch);
            return newest;
        }
        kept = Optional.of(batch);
        return newest
                + batch.entries().stream()
                        .mapToInt(entry -> entry.events().size())
                        .sum();
    }

    /** Writes the hub's writer with the bug in it to a folder that is to stand first in the class path. */
    static void plant(Path classes) throws IOException {
        AtomicInteger planted = new AtomicInteger();
        ClassTransform bug = ClassTransform.transformingMethodBodies((code, element) -> {
            if (element instanceof InvokeInstruction call
                    && call.name().equalsString("append")
                    && call.owner().asSymbol().equals(JOURNAL)) {
                planted.incrementAndGet();
                code.invokestatic(ClassDesc.of(StoresLater.class.getName()), "append", APPEND);
            } else {
                code.with(element);
            }
        });
        byte[] writer = ClassFile.of().transformClass(ClassFile.of().parse(read(WRITER)), bug);
        if (planted.get() != 1) {
            throw new IllegalStateException("The hub's Writer appends at " + planted.get()
                    + " places; plant the bug where a batch is stored before it is answered.");
        }
        Path file = classes.resolve(WRITER);
        Files.createDirectories(file.getParent());
        Files.write(file, writer);
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream stream = EventJournal.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("The hub has no " + name + " any more.");
            }
            return stream.readAllBytes();
        }
    }
}
