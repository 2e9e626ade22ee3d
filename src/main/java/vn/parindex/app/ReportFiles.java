package vn.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import vn.parindex.files.Atomic;
import vn.parindex.language.Messages;
import vn.parindex.record.Register;
import vn.parindex.report.MergedReport;
import vn.parindex.report.RoundPicture;
import vn.parindex.report.TemplateRefused;

/** The merged report, its annex and the status page, written anew from the register. */
final class ReportFiles implements Reports {
    private final Office office;

    @SuppressWarnings("unused")
    private final InstantSource clock;

    ReportFiles(Office office, InstantSource clock) {
        this.office = office;
        this.clock = clock;
    }

    @Override
    public void write(Register register) throws IOException {
        RoundPicture picture = Picture.of(office.workplace(), register);
        Path template = office.settings().criteria().resolve(MergedReport.FILE);
        put("report.docx", merged(picture, template));
    }

    private byte[] merged(RoundPicture picture, Path template) throws IOException {
        try {
            return MergedReport.write(picture, Files.readAllBytes(template), office.locale());
        } catch (TemplateRefused refused) {
            throw new WrongUse(template + ": " + refused.getMessage());
        }
    }

    /** Where one of the files lies. */
    Path file(String key) {
        String name = Messages.of("cli", office.locale()).text(key);
        return office.settings().folders().reports().resolve(name);
    }

    private void put(String key, byte[] content) throws IOException {
        Atomic.write(file(key), content);
    }
}
