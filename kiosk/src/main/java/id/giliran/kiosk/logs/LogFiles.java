package id.giliran.kiosk.logs;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Writes the log into files as well, a month of them and never more than the disk can bear. */
public final class LogFiles {
    private static final String PATTERN = "%d{yyyy-MM-dd HH:mm:ss} %-5level %logger{0}: %msg%n";
    private static final int DAYS = 30;
    private static final String MOST_IN_ONE = "10MB";
    private static final String MOST_IN_ALL = "100MB";

    private LogFiles() {}

    /**
     * Begins to write; the folder is made when it is not there.
     *
     * @param name of the files before their date and ending
     */
    public static void begin(Path folder, String name) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            RollingFileAppender<ILoggingEvent> files = new RollingFileAppender<>();
            files.setContext(context);
            files.setName(name);
            files.setFile(folder.resolve(name + ".log").toString());
            files.setEncoder(encoder(context));
            files.setRollingPolicy(policy(context, files, folder, name));
            files.start();
            context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(files);
        }
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
        encoder.start();
        return encoder;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy(
            LoggerContext context, RollingFileAppender<ILoggingEvent> files, Path folder, String name) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(files);
        policy.setFileNamePattern(
                folder.resolve(name + ".%d{yyyy-MM-dd}.%i.log.gz").toString());
        policy.setMaxFileSize(FileSize.valueOf(MOST_IN_ONE));
        policy.setTotalSizeCap(FileSize.valueOf(MOST_IN_ALL));
        policy.setMaxHistory(DAYS);
        policy.start();
        return policy;
    }
}
