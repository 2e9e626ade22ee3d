package vn.parindex.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.language.UnitName;
import vn.parindex.record.Register;

/** Writes the reminders and results that are due into the outbox, or only shows them. */
@Command(name = "remind")
final class RemindCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private SettingsOption settings = new SettingsOption();

    @Option(names = "--dry-run", descriptionKey = "remind.dry-run")
    private boolean dry;

    RemindCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Workplace place = settings.open(console).workplace();
        if (place.mail().accounts().isEmpty()) {
            throw new WrongUse(console.text("mail.no-mailbox", Map.of()));
        }
        InstantSource clock = InstantSource.system();
        try (Register register = Register.open(place.database(), clock)) {
            Stores stores = new Stores(place.blobs(), register, new Shelves(place.folders()));
            MailRoom room =
                    new MailRoom(place, stores, RealPostOffice.of(place), clock, Watcher.NONE);
            // the service finds in the outbox what is to be sent
            Reminding reminding = new Reminding(room, new Outbox(room, content -> {}));
            show(dry ? reminding.due() : reminding.post());
            return Exit.FINE;
        }
    }

    private void show(List<Reminding.Due> due) {
        UnitName names = new UnitName(console.locale());
        for (Reminding.Due each : due) {
            Map<String, Object> facts =
                    Map.of(
                            "unit", names.full(each.unit()),
                            "address", each.address(),
                            "days", each.days().orElse(0));
            console.say(each.days().isPresent() ? "remind.reminder" : "remind.results", facts);
        }
        console.say(dry ? "remind.dry" : "remind.done", Map.of("count", due.size()));
    }
}
