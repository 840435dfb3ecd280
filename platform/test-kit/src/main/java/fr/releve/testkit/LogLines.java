package fr.releve.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What a class writes to the log. */
public final class LogLines {

    private LogLines() {}

    /** The lines of its logger, of whatever level is on, while something is done. */
    public static List<String> of(Class<?> logging, Runnable deed) {
        List<String> lines = new CopyOnWriteArrayList<>();
        var message = new PatternFormatter("%s");
        var logger = Logger.getLogger(logging.getName());
        var listening = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                lines.add(message.format(line));
            }
        };
        logger.addHandler(listening);
        try {
            deed.run();
        } finally {
            logger.removeHandler(listening);
        }
        return lines;
    }
}
