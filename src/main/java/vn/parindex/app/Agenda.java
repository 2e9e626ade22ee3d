package vn.parindex.app;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.language.Messages;
import vn.parindex.model.Delivery;
import vn.parindex.record.Register;

/** The work to do, kept in the register's database so that it outlives every crash. */
final class Agenda {
    private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration LOOK_FOR_WORK = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LAST_WORK = Duration.ofSeconds(60);

    private final Register register;
    private final Chores chores;
    private final Messages words;
    private final OneTimeTask<Void> process;
    private final Scheduler scheduler;
    private final Set<String> postponed = ConcurrentHashMap.newKeySet();

    Agenda(Register register, Pace pace, Chores chores, Messages words) {
        this.register = register;
        this.chores = chores;
        this.words = words;
        this.process =
                Tasks.oneTime("process")
                        .onFailure(this::later)
                        .execute((instance, context) -> process(instance.getId()));
        this.scheduler =
                Scheduler.create(register.dataSource(), process)
                        .startTasks(
                                recurring("sweep", pace.poll(), chores::sweep),
                                recurring("reports", pace.rebuild(), chores::reports))
                        // one more, so that a long report keeps no answer waiting
                        .threads(pace.workers() + 1)
                        .pollingInterval(LOOK_FOR_WORK)
                        .enableImmediateExecution()
                        // another machine takes over two minutes after this one went silent
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .shutdownMaxWait(LAST_WORK)
                        .failureLogging(LogLevel.DEBUG, true)
                        .build();
    }

    /** What there is to do. */
    interface Chores {
        /** Works on a delivery; an {@link IOException} puts it off. */
        void process(Delivery delivery) throws IOException;

        /** Looks into the drop folder. */
        void sweep();

        /** Rebuilds the reports when something changed. */
        void reports();
    }

    /** Sees to it that the delivery is worked on. */
    void add(Delivery delivery) {
        scheduler.scheduleIfNotExists(process.instance(delivery.sha256()), Instant.now());
    }

    /** Takes up what an earlier run left, in this order; no pause of that run is waited for. */
    void takeUp(List<Delivery> left) {
        Instant turn = Instant.now().minusMillis(left.size());
        for (Delivery delivery : left) {
            scheduler.schedule(
                    process.instance(delivery.sha256()),
                    turn,
                    ScheduleOptions.defaultOptions().whenExistsReschedule());
            turn = turn.plusMillis(1);
        }
    }

    void start() {
        scheduler.start();
    }

    /** Lets the work in hand end. */
    void stop() {
        scheduler.stop();
    }

    /** Waits until nothing is left but what was put off; gives the number of those. */
    int awaitIdle() throws InterruptedException {
        while (true) {
            long left = register.unfinished().stream().filter(this::isDue).count();
            // the last word in the register is not yet the end of the work
            if (left == 0 && scheduler.getCurrentlyExecuting().isEmpty()) {
                return register.unfinished().size();
            }
            Thread.sleep(50);
        }
    }

    private boolean isDue(Delivery delivery) {
        return !postponed.contains(delivery.sha256());
    }

    private void process(String sha256) {
        // a task may outlive its work: the answer was recorded, but not the end of the task
        register.find(sha256)
                .filter(logged -> logged.state().open())
                .ifPresent(
                        logged -> {
                            try {
                                chores.process(logged.delivery());
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }

    private void later(ExecutionComplete failure, ExecutionOperations<Void> operations) {
        int before = failure.getExecution().consecutiveFailures;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
        operations.reschedule(failure, failure.getTimeDone().plus(pause));
        String sha256 = failure.getExecution().getId();
        postponed.add(sha256);
        if (before == 0) {
            String receipt =
                    register.find(sha256).map(logged -> logged.delivery().receipt()).orElse("");
            LOG.warn(
                    words.text("delivery.postponed", Map.of("receipt", receipt)),
                    failure.getCause().orElse(null));
        }
    }

    private static RecurringTask<Void> recurring(String name, Duration every, Runnable chore) {
        return Tasks.recurring(name, FixedDelay.of(every))
                .execute((instance, context) -> chore.run());
    }
}
