package vn.parindex.app;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.record.Register;

/** The work to do, kept in the register's database so that it outlives every crash. */
final class Agenda {
    private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LOOK_FOR_WORK = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LAST_WORK = Duration.ofSeconds(60);

    private final List<Job> jobs;
    private final Map<Job, OneTimeTask<Void>> tasks = new LinkedHashMap<>();
    private final Scheduler scheduler;
    private final Set<String> postponed = ConcurrentHashMap.newKeySet();

    Agenda(Register register, Plan plan) {
        this.jobs = plan.jobs();
        jobs.forEach(job -> tasks.put(job, task(job)));
        this.scheduler =
                Scheduler.create(register.dataSource(), List.copyOf(tasks.values()))
                        .startTasks(plan.chores().stream().map(Agenda::recurring).toList())
                        // one more, so that a long report keeps no answer waiting
                        .threads(plan.workers() + 1)
                        .pollingInterval(LOOK_FOR_WORK)
                        .enableImmediateExecution()
                        // another machine takes over two minutes after this one went silent
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .shutdownMaxWait(LAST_WORK)
                        .failureLogging(LogLevel.DEBUG, true)
                        .build();
    }

    /**
     * All that there is to do.
     *
     * @param jobs in the order in which they are taken up after a start
     * @param chores what is done again and again
     * @param workers how much is done at the same time
     */
    record Plan(List<Job> jobs, List<Chore> chores, int workers) {}

    /** Something that is done again and again. */
    record Chore(String name, Duration every, Runnable work) {}

    /** Sees to it that this is done. */
    void add(Job job, String sha256) {
        scheduler.scheduleIfNotExists(tasks.get(job).instance(sha256), Instant.now());
    }

    /** Sees to all that is left to do, wherever its task has gone. */
    void addLeft() {
        jobs.forEach(job -> job.left().get().forEach(sha256 -> add(job, sha256)));
    }

    /** Takes up what an earlier run left, in this order; no pause of that run is waited for. */
    void takeUp() {
        for (Job job : jobs) {
            List<String> left = job.left().get();
            Instant turn = Instant.now().minusMillis(left.size());
            for (String sha256 : left) {
                scheduler.schedule(
                        tasks.get(job).instance(sha256),
                        turn,
                        ScheduleOptions.defaultOptions().whenExistsReschedule());
                turn = turn.plusMillis(1);
            }
        }
    }

    void start() {
        scheduler.start();
    }

    /** Does a chore before its time; while it is being done this says nothing new. */
    void hurry(String chore) {
        try {
            scheduler.reschedule(TaskInstanceId.of(chore, RecurringTask.INSTANCE), Instant.now());
        } catch (RuntimeException busy) {
            LOG.debug(chore, busy);
        }
    }

    /** Lets the work in hand end. */
    void stop() {
        scheduler.stop();
    }

    /** Waits until nothing is left but what was put off; gives the number of those. */
    int awaitIdle() throws InterruptedException {
        while (true) {
            List<String> left = left();
            // the last word in the register is not yet the end of the work
            if (scheduler.getCurrentlyExecuting().isEmpty()) {
                if (postponed.containsAll(left)) {
                    return left.size();
                }
                // cut off between the register and the task, and by whoever came in between
                addLeft();
            }
            Thread.sleep(50);
        }
    }

    private List<String> left() {
        return jobs.stream()
                .flatMap(job -> job.left().get().stream().map(sha256 -> key(job, sha256)))
                .toList();
    }

    private OneTimeTask<Void> task(Job job) {
        return Tasks.oneTime(job.name())
                .onFailure((failure, operations) -> later(job, failure, operations))
                .execute((instance, context) -> work(job, instance.getId()));
    }

    private static void work(Job job, String sha256) {
        try {
            job.work().on(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void later(Job job, ExecutionComplete failure, ExecutionOperations<Void> operations) {
        int before = failure.getExecution().consecutiveFailures;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(before, job.mostDoublings()));
        operations.reschedule(failure, failure.getTimeDone().plus(pause));
        String sha256 = failure.getExecution().getId();
        postponed.add(key(job, sha256));
        if (before == 0) {
            LOG.warn(job.postponed().apply(sha256), failure.getCause().orElse(null));
        }
    }

    private static String key(Job job, String sha256) {
        return job.name() + " " + sha256;
    }

    private static RecurringTask<Void> recurring(Chore chore) {
        return Tasks.recurring(chore.name(), FixedDelay.of(chore.every()))
                .execute((instance, context) -> chore.work().run());
    }
}
