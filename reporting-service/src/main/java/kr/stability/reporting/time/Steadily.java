package kr.stability.reporting.time;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Does what people wait for again and again, by the monotonic clock. {@code @Scheduled} goes by the clock on the wall: when
 * that is set back by an hour, it does nothing for an hour.
 */
@ApplicationScoped
public class Steadily {
    private static final Logger LOG = Logger.getLogger(Steadily.class);
    private static final int THREADS = 4;

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("steadily-", 1).factory());

    /**
     * Does it at once and again after each pause, never twice at the same time.
     *
     * @param job a failure is logged and does not end it
     */
    public void every(Duration pause, Runnable job) {
        timer.scheduleWithFixedDelay(new Round(job), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        timer.shutdown();
        timer.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** One thing that is done again and again; used by one thread at a time. */
    private static final class Round implements Runnable {
        private final Runnable job;
        private boolean failing;

        private Round(Runnable job) {
            this.job = job;
        }

        @Override
        public void run() {
            ManagedContext request = Arc.container().requestContext();
            request.activate();
            try {
                job.run();
                failing = false;
            } catch (Throwable e) { // whatever it is: an escaped one would end all further rounds without a word
                if (!failing) {
                    LOG.errorf(e, "Does not work now, goes on trying"); // once, not every second
                }
                failing = true;
            } finally {
                request.terminate();
            }
        }
    }
}
