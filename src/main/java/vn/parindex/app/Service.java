package vn.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.intake.FolderChannel;
import vn.parindex.intake.Sweep;
import vn.parindex.language.Messages;
import vn.parindex.model.Delivery;
import vn.parindex.record.Register;

/** The service of one work folder: takes in, processes, answers, reports. */
public final class Service implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Service.class);
    private static final int MOST_FAULTS = 3;

    private final Workplace place;
    private final Optional<SoleUse> use;
    private final Register register;
    private final Messages words;
    private final Stores stores;
    private final FolderChannel channel;
    private final FrontDesk desk;
    private final Work work;
    private final Job process = new Job("process", this::left, this::work, this::postponed, 6);
    private final MailFlow mail;
    private final Agenda agenda;
    private final Rebuilding rebuilding;
    private final Count count = new Count();
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean serving;
    private volatile boolean ending;
    private volatile Watcher watching = Watcher.NONE;

    private Service(Workplace place, Optional<SoleUse> use, Register register, Setting setting) {
        this.place = place;
        this.use = use;
        this.register = register;
        words = Messages.of("service", place.locale());
        Watcher watcher =
                setting.watcher().and(count).and((step, sha) -> watching.passed(step, sha));
        Pace pace = place.pace();
        stores = new Stores(place.blobs(), register, new Shelves(place.folders()));
        channel =
                new FolderChannel(
                        place.folders().drop(),
                        new FolderChannel.Patience(pace.quiet(), pace.patience(), pace.largest()),
                        setting.clock(),
                        words);
        work = new Work(stores, new Pipeline(place, stores, watcher), words, watcher);
        rebuilding = new Rebuilding(register, setting.reports(), words);
        mail =
                new MailFlow(
                        new MailRoom(
                                place,
                                stores,
                                setting.office().orElseGet(() -> RealPostOffice.of(place)),
                                setting.clock(),
                                watcher),
                        work,
                        this::add);
        agenda = new Agenda(register, plan());
        desk = new FrontDesk(stores, delivery -> add(process, delivery.sha256()), watcher);
    }

    /**
     * What a service is told beside its workplace.
     *
     * @param reports what is written after changes
     * @param clock measures how long a file has stood still, and gives the time of arrival
     * @param watcher is told of every durable step
     * @param office reaches the mail servers; empty for the real ones
     */
    record Setting(
            Reports reports, InstantSource clock, Watcher watcher, Optional<PostOffice> office) {
        Setting(Reports reports, InstantSource clock, Watcher watcher) {
            this(reports, clock, watcher, Optional.empty());
        }
    }

    /**
     * Opens the service of a workplace; its folders are made where they are missing.
     *
     * @throws AlreadyRunning when another process works there
     */
    public static Service open(Workplace place, Reports reports)
            throws IOException, AlreadyRunning {
        return open(place, new Setting(reports, InstantSource.system(), Watcher.NONE));
    }

    static Service open(Workplace place, Setting setting) throws IOException, AlreadyRunning {
        makeFolders(place.folders());
        Optional<SoleUse> use = Optional.empty();
        if (place.database().embedded()) {
            use = Optional.of(SoleUse.of(place.folders().data()));
        }
        try {
            Register register = Register.open(place.database(), setting.clock());
            return new Service(place, use, register, setting);
        } catch (RuntimeException fault) {
            if (use.isPresent()) {
                use.get().close();
            }
            throw fault;
        }
    }

    /** Works until the process is told to end; then what is in hand is finished first. */
    public void run() throws InterruptedException {
        Thread hook = new Thread(this::end, "end");
        Runtime.getRuntime().addShutdownHook(hook);
        serving = true;
        begin();
        mail.listen(agenda::hurry);
        LOG.info(words.text("service.started", Map.of("folder", place.folders().drop())));
        stop.await();
        if (!ending) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    /** Takes in all that waits, works until nothing is left, writes the reports. */
    public Tally once() throws IOException, InterruptedException {
        if (!DeliveryBar.visible()) {
            return workOff();
        }
        try (DeliveryBar bar = new DeliveryBar(words.text("progress"))) {
            watching = bar;
            return workOff();
        }
    }

    private Tally workOff() throws IOException, InterruptedException {
        begin();
        mail.remind();
        int waiting;
        int postponed;
        int before;
        do {
            before = count.taken();
            waiting = sweepUntilSettled();
            int moved = mail.sweep();
            postponed = agenda.awaitIdle();
            before -= moved;
        } while (count.taken() > before);
        rebuilding.now();
        return count.tally(waiting + postponed);
    }

    Register register() {
        return register;
    }

    private void begin() {
        register.reopenFailed(MOST_FAULTS);
        register.mails().reopenFailed(MOST_FAULTS);
        if (use.isPresent()) {
            // nobody else can be at work: what is marked so belongs to a process that was killed
            register.releaseTasks();
            removeLeftovers();
            agenda.takeUp();
        } else {
            agenda.addLeft();
        }
        agenda.start();
    }

    private void removeLeftovers() {
        try {
            stores.blobs().removeLeftovers(Instant.now());
            stores.shelves().removeLeftovers(Instant.now());
        } catch (IOException e) {
            // a share that is away; they harm nobody and are removed at another start
            LOG.debug("leftovers", e);
        }
    }

    private int sweepUntilSettled() throws InterruptedException {
        Sweep sweep = channel.sweep(desk);
        while (sweep.settling() > 0) {
            Thread.sleep(Math.max(1, place.pace().quiet().toMillis() / 5));
            sweep = channel.sweep(desk);
        }
        return sweep.held();
    }

    /** On SIGTERM: the task in hand is finished, and that is a good end. */
    private void end() {
        ending = true;
        try {
            LOG.info(words.text("service.stopping"));
            close();
            LOG.info(words.text("service.stopped"));
        } catch (IOException | RuntimeException fault) {
            LOG.error(words.text("service.stopped"), fault);
        }
        Runtime.getRuntime().halt(0);
    }

    @Override
    public void close() throws IOException {
        if (stop.getCount() == 0) {
            return;
        }
        mail.close();
        agenda.stop();
        register.close();
        if (use.isPresent()) {
            use.get().close();
        }
        stop.countDown();
    }

    private static void makeFolders(Folders folders) throws IOException {
        Files.createDirectories(folders.data());
        for (Path folder :
                List.of(
                        folders.drop(),
                        folders.answers(),
                        folders.reports(),
                        folders.originals(),
                        folders.refused())) {
            // never the parents as well: they would be an empty stand-in for a share that is away
            if (!Files.exists(folder) && Files.isDirectory(folder.getParent())) {
                Files.createDirectory(folder);
            }
        }
    }

    private Agenda.Plan plan() {
        List<Job> jobs = new ArrayList<>(List.of(process));
        jobs.addAll(mail.jobs());
        Pace pace = place.pace();
        List<Agenda.Chore> chores = new ArrayList<>();
        chores.add(new Agenda.Chore("sweep", pace.poll(), () -> channel.sweep(desk)));
        chores.add(new Agenda.Chore("reports", pace.rebuild(), rebuilding::ifPossible));
        chores.addAll(mail.chores(() -> agenda.addLeft()));
        return new Agenda.Plan(
                jobs, chores.stream().map(this::whileServing).toList(), pace.workers());
    }

    private Agenda.Chore whileServing(Agenda.Chore chore) {
        return new Agenda.Chore(
                chore.name(),
                chore.every(),
                () -> {
                    if (serving) {
                        chore.work().run();
                    }
                });
    }

    private void add(Job job, String sha256) {
        agenda.add(job, sha256);
    }

    private List<String> left() {
        return register.unfinished().stream().map(Delivery::sha256).toList();
    }

    private void work(String sha256) throws IOException {
        // a task may outlive its work: the answer was recorded, but not the end of the task
        work.ifOpen(sha256);
    }

    private String postponed(String sha256) {
        String receipt =
                register.find(sha256).map(logged -> logged.delivery().receipt()).orElse("");
        return words.text("delivery.postponed", Map.of("receipt", receipt));
    }
}
