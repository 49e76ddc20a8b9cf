package id.giliran.hub.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The log in files of one JSON object a line: {@code log/hub.jsonl}, then {@code hub.1.jsonl} and so on, the newest first. They
 * rotate by size alone: a clock that is wrong must not throw away what tells why.
 */
public final class LogFile implements AutoCloseable {
    private static final FileSize LARGEST = FileSize.valueOf("5MB");
    private static final int OLDER = 9;

    /** Logback's own minute would let a disk that fails at each act fill itself with the news of it. */
    private static final Duration LOOK_AT_SIZE = Duration.buildByMilliseconds(100);

    private final Logger root;
    private final RollingFileAppender<ILoggingEvent> file;

    private LogFile(Logger root, RollingFileAppender<ILoggingEvent> file) {
        this.root = root;
        this.file = file;
    }

    /** Logs to a data folder from now on. A folder that cannot be written costs the file only; the console goes on. */
    public static LogFile in(Path data) {
        return in(data, LARGEST);
    }

    static LogFile in(Path data, FileSize largest) {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        RollingFileAppender<ILoggingEvent> file =
                file(root.getLoggerContext(), data.toAbsolutePath().resolve("log"), largest);
        root.addAppender(file);
        return new LogFile(root, file);
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext logs, Path folder, FileSize largest) {
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(logs);
        file.setName("file");
        file.setFile(folder.resolve("hub.jsonl").toString());
        file.setEncoder(encoder(logs));
        SizeBasedTriggeringPolicy<ILoggingEvent> whenFull = new SizeBasedTriggeringPolicy<>();
        whenFull.setContext(logs);
        whenFull.setMaxFileSize(largest);
        whenFull.setCheckIncrement(LOOK_AT_SIZE);
        whenFull.start();
        file.setTriggeringPolicy(whenFull);
        file.setRollingPolicy(window(logs, file, folder));
        file.start();
        return file;
    }

    private static FixedWindowRollingPolicy window(
            LoggerContext logs, RollingFileAppender<ILoggingEvent> file, Path folder) {
        FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
        window.setContext(logs);
        window.setParent(file);
        window.setFileNamePattern(folder.resolve("hub.%i.jsonl").toString());
        window.setMinIndex(1);
        window.setMaxIndex(OLDER);
        window.start();
        return window;
    }

    /** The message as people read it, and what was given beside it by name; the pattern and its arguments would tell it twice. */
    private static JsonEncoder encoder(LoggerContext logs) {
        JsonEncoder json = new JsonEncoder();
        json.setContext(logs);
        json.setWithSequenceNumber(false);
        json.setWithNanoseconds(false);
        json.setWithContext(false);
        json.setWithMDC(false);
        json.setWithMessage(false);
        json.setWithArguments(false);
        json.setWithFormattedMessage(true);
        json.start();
        return json;
    }

    /** Logs there no more. */
    @Override
    public void close() {
        root.detachAppender(file);
        file.stop();
    }
}
