package vn.parindex.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.check.DocumentNumbers;
import vn.parindex.check.prose.ExaminedReport;
import vn.parindex.mail.IncomingMail.Attachment;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.Recognition;
import vn.parindex.model.ReportKind;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Reading;
import vn.parindex.read.Unreadable;
import vn.parindex.read.WorkbookReader;
import vn.parindex.read.document.DocumentReader;
import vn.parindex.recognise.Recogniser;
import vn.parindex.recognise.ReportRecogniser;
import vn.parindex.record.Enclosure.Role;

/**
 * Tells what the files of a mail are for. With a scorecard, everything that is neither a scorecard
 * nor a report is its evidence; without one, every file is answered for itself.
 */
final class Sorting {
    private static final int FIRST_LINES = 80;
    private static final Pattern NAMED_WORKBOOK = Pattern.compile("(?i)\\.xls[xmb]?$");

    private final ExaminedReport.Rules rules;
    private final Recogniser scorecards;
    private final ReportRecogniser reports;

    Sorting(ExaminedReport.Rules rules) {
        this.rules = rules;
        this.scorecards = new Recogniser(rules.set(), rules.units());
        this.reports = new ReportRecogniser(rules.units(), rules.round());
    }

    /**
     * A file and what it is for.
     *
     * @param named the numbers that it bears
     */
    record Sorted(Attachment file, Role role, List<String> named) {}

    List<Sorted> sort(List<Attachment> files) {
        List<Looked> looked = files.stream().map(this::look).toList();
        Company company =
                new Company(
                        has(looked, Kind.SCORECARD),
                        has(looked, Kind.REPORT),
                        looked.stream().map(Looked::text).collect(Collectors.joining("\n")));
        return looked.stream()
                .map(each -> new Sorted(each.file(), company.role(each), each.named()))
                .toList();
    }

    private static boolean has(List<Looked> looked, Kind kind) {
        return looked.stream().anyMatch(each -> each.kind() == kind);
    }

    /** What a file came together with; the text is that of the scorecards. */
    private record Company(boolean scorecard, boolean report, String text) {
        Role role(Looked file) {
            return switch (file.kind()) {
                case SCORECARD, BROKEN -> Role.DELIVERY;
                case REPORT ->
                        file.named().stream().anyMatch(text::contains)
                                ? Role.EVIDENCE
                                : Role.DELIVERY;
                case DOCUMENT -> scorecard ? Role.EVIDENCE : Role.DELIVERY;
                case OTHER -> scorecard ? Role.EVIDENCE : report ? Role.PASSED_OVER : Role.DELIVERY;
            };
        }
    }

    private enum Kind {
        SCORECARD,
        REPORT,
        /** A workbook that can't be read: its sender has to know. */
        BROKEN,
        DOCUMENT,
        OTHER
    }

    /** A file; the text is that of a scorecard, without blanks and in capitals. */
    private record Looked(Attachment file, Kind kind, List<String> named, String text) {}

    private Looked look(Attachment file) {
        byte[] content = file.content().array();
        return DocumentReader.isDocument(content)
                ? document(file, content)
                : workbook(file, content);
    }

    private Looked workbook(Attachment file, byte[] content) {
        try {
            FlatWorkbook workbook = WorkbookReader.read(content);
            return scorecards.recognise(workbook, file.name()) instanceof Recognition.Scorecard
                    ? new Looked(file, Kind.SCORECARD, List.of(), text(workbook))
                    : new Looked(file, Kind.OTHER, List.of(), "");
        } catch (Unreadable unreadable) {
            Kind kind = NAMED_WORKBOOK.matcher(file.name()).find() ? Kind.BROKEN : Kind.OTHER;
            return new Looked(file, kind, List.of(), "");
        }
    }

    private static String text(FlatWorkbook workbook) {
        return workbook.sheets().stream()
                .flatMap(sheet -> sheet.cells().stream())
                .map(cell -> cell.shown().replaceAll("\\s", "").toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    private Looked document(Attachment file, byte[] content) {
        Optional<Manuscript> manuscript = manuscript(content);
        if (manuscript.isEmpty()) {
            return new Looked(file, Kind.DOCUMENT, List.of(), "");
        }
        List<String> numbers =
                DocumentNumbers.own(
                        manuscript.get().paragraphs().stream()
                                .limit(FIRST_LINES)
                                .map(Paragraph::text)
                                .toList());
        Kind kind = isReport(manuscript.get(), file.name()) ? Kind.REPORT : Kind.DOCUMENT;
        return new Looked(file, kind, numbers, "");
    }

    private boolean isReport(Manuscript manuscript, String name) {
        Recognition recognition =
                reports.recognise(Reading.of(manuscript, rules.units(), rules.guide()), name);
        return recognition instanceof Recognition.Report report
                && report.kind() != ReportKind.AGGREGATE
                && report.unit().isPresent();
    }

    private static Optional<Manuscript> manuscript(byte[] content) {
        try {
            return Optional.of(DocumentReader.read(content));
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }
}
