package vn.parindex.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import vn.parindex.files.Atomic;
import vn.parindex.language.Messages;
import vn.parindex.record.Logged;
import vn.parindex.record.Register;
import vn.parindex.report.Annex;
import vn.parindex.report.Bearings;
import vn.parindex.report.MergedReport;
import vn.parindex.report.RoundPicture;
import vn.parindex.report.StatusExtras;
import vn.parindex.report.StatusPage;
import vn.parindex.report.TemplateRefused;

/** The merged report, its annex and the status page, written anew from the register. */
final class ReportFiles implements Reports {
    private final Office office;
    private final InstantSource clock;
    private final Messages words;

    ReportFiles(Office office, InstantSource clock) {
        this.office = office;
        this.clock = clock;
        this.words = Messages.of("cli", office.locale());
    }

    @Override
    public void write(Register register) throws IOException {
        RoundPicture picture = Picture.of(office.workplace(), register);
        List<Logged> log = register.log();
        Bearings bearings = new Whereabouts(office.settings()).of(log);
        put("report.docx", merged(picture));
        put("report.xlsx", Annex.write(picture, bearings, office.locale()));
        String page = StatusPage.html(picture, extras(register, log, bearings), office.locale());
        put("report.page", page.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] merged(RoundPicture picture) throws IOException {
        Path template = office.settings().criteria().resolve(MergedReport.FILE);
        try {
            return MergedReport.write(picture, Files.readAllBytes(template), office.locale());
        } catch (TemplateRefused refused) {
            throw new WrongUse(template + ": " + refused.getMessage());
        }
    }

    private StatusExtras extras(Register register, List<Logged> log, Bearings bearings) {
        return new StatusExtras(
                clock.instant(),
                (int) log.stream().filter(each -> each.state().open()).count(),
                log.stream()
                        .filter(each -> each.reason().isPresent())
                        .sorted((one, other) -> receipt(other).compareTo(receipt(one)))
                        .map(this::setAside)
                        .toList(),
                PostPicture.of(register.mails(), office.locale()),
                List.of(document("report.docx"), document("report.xlsx")),
                bearings);
    }

    private StatusExtras.SetAside setAside(Logged each) {
        return new StatusExtras.SetAside(
                receipt(each),
                each.delivery().fileName(),
                each.delivery().received(),
                RefusalText.of(each.reason().orElseThrow(), office.locale()));
    }

    private StatusExtras.Document document(String key) {
        String name = words.text(key);
        return new StatusExtras.Document(name.substring(0, name.lastIndexOf('.')), name);
    }

    private void put(String key, byte[] content) throws IOException {
        Atomic.write(office.settings().folders().reports().resolve(words.text(key)), content);
    }

    private static String receipt(Logged logged) {
        return logged.delivery().receipt();
    }
}
