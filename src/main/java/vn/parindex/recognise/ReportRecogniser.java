package vn.parindex.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.language.Folding;
import vn.parindex.model.Period;
import vn.parindex.model.Recognition;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Round;
import vn.parindex.model.Unit;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Frame;
import vn.parindex.prose.Heading;
import vn.parindex.prose.Understood;
import vn.parindex.rulebook.NameMatch;
import vn.parindex.rulebook.UnitRegister;

/**
 * Says whether a document is a report, of which kind, whose and about what time: by its header
 * block and title, then by the line that closes it and the one that opens it, by the file's name
 * last.
 */
public final class ReportRecogniser {
    private static final Pattern OTHER_TYPE =
            Pattern.compile(
                    "^(?:ke hoach|quyet dinh|to trinh|thong bao|chuong trinh|giay moi|bien ban|nghi quyet"
                            + "|huong dan|phuong an|de an|quy che|chi thi|de cuong|cong dien|danh muc"
                            + "|giay de nghi|don )\\b.*");
    private static final Pattern SELF =
            Pattern.compile("tu danh gia|tu cham|cham diem|\\bchi so\\b|par ?index");
    private static final Pattern OF_ALL =
            Pattern.compile(
                    "\\bcac (?:xa|phuong|thi tran|don vi cap xa)\\b|\\bubnd cap xa\\b|\\bcap huyen\\b"
                            + "|\\bdia ban (?:huyen|tinh|quan|thi xa|thanh pho)\\b|\\btoan huyen\\b");
    private static final Pattern REPORT_NAME =
            Pattern.compile("(?<![a-z])(?:bao ?cao|bc)(?![a-z])");
    private static final String REPORT = "BC";
    private static final int ENOUGH_SECTIONS = 3;
    private static final int FIRST_LINES = 4;

    private final Round round;
    private final ReportIssuer issuers;
    private final UnitFinder files;

    public ReportRecogniser(UnitRegister units, Round round) {
        this.round = round;
        issuers = new ReportIssuer(units);
        files = new UnitFinder(units);
    }

    /** What the document is; its file name is asked only for what nothing in it tells. */
    public Recognition recognise(Understood text, String fileName) {
        Frame frame = Frame.of(text.manuscript());
        ReportHead head = ReportHead.of(top(frame));
        Optional<Paragraph> title = title(frame, head, text.headings(), fileName);
        if (title.isEmpty()) {
            return new Recognition.Refused("not-a-report");
        }
        Lines lines = Lines.of(frame, fileName);
        Optional<ReportIssuer.Named> issuer = issuers.inHead(head.bodies());
        boolean aggregate = isAggregate(head, issuer, lines);
        List<Unit> units = aggregate ? List.of() : units(head, issuer, lines);
        return new Recognition.Report(
                kind(aggregate, lines),
                units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty(),
                issuer.map(ReportIssuer.Named::printed).orElse(String.join(" ", head.bodies())),
                units.stream().skip(1).findFirst(),
                period(lines, head),
                head.symbol(),
                head.date(),
                title.get());
    }

    /** Where there is no title the header block is the beginning of the text. */
    private static List<Paragraph> top(Frame frame) {
        if (!frame.title().isEmpty()) {
            return frame.head();
        }
        return paragraphs(frame.body()).stream().limit(10).toList();
    }

    private static List<Paragraph> paragraphs(List<Block> blocks) {
        return new Manuscript(blocks, Manuscript.Format.DOCX).paragraphs();
    }

    private static Optional<Paragraph> title(
            Frame frame, ReportHead head, List<Heading> headings, String fileName) {
        boolean other = top(frame).stream().anyMatch(ReportRecogniser::isOtherType);
        if (!frame.title().isEmpty()) {
            return other ? Optional.empty() : Optional.of(frame.title().get(0));
        }
        boolean numbered = head.type().equals(REPORT);
        long sections = headings.stream().filter(each -> each.section().isPresent()).count();
        boolean says =
                Lines.closing(frame).contains("tren day la bao cao")
                        || REPORT_NAME.matcher(Folding.bare(fileName)).find();
        boolean likely = says && sections >= ENOUGH_SECTIONS && head.type().isEmpty();
        return !other && (numbered || likely)
                ? paragraphs(frame.body()).stream().findFirst()
                : Optional.empty();
    }

    private static boolean isOtherType(Paragraph line) {
        String text = line.text();
        return text.equals(text.toUpperCase(Locale.ROOT))
                && OTHER_TYPE.matcher(Folding.bare(text) + " ").matches();
    }

    private boolean isAggregate(ReportHead head, Optional<ReportIssuer.Named> issuer, Lines lines) {
        if (issuer.isPresent()) {
            return false;
        }
        boolean ofAll = OF_ALL.matcher(lines.title()).find();
        boolean office = !head.bodies().stream().allMatch(ReportIssuer::isBareOffice);
        String signer = Folding.bare(head.signer());
        boolean department = !signer.isEmpty() && !signer.startsWith("ubnd");
        boolean seat = isSeat(head.place()) && issuers.onlyOne(lines.titlePrinted()).isEmpty();
        return ofAll || office || department || seat;
    }

    /** Where the aggregating body sits, unless a unit has that name too. */
    private boolean isSeat(String place) {
        String bare = Folding.bare(place);
        boolean own =
                bare.equals(Folding.bare(round.aggregator().place()))
                        || bare.equals(Folding.bare(round.aggregator().name()));
        return !bare.isEmpty() && own && issuers.called(place).isEmpty();
    }

    private static ReportKind kind(boolean aggregate, Lines lines) {
        if (aggregate) {
            return ReportKind.AGGREGATE;
        }
        return SELF.matcher(lines.title()).find()
                ? ReportKind.SELF_ASSESSMENT
                : ReportKind.PERIODIC;
    }

    /** Every different unit that the report's own lines and its file name name. */
    private List<Unit> units(ReportHead head, Optional<ReportIssuer.Named> issuer, Lines lines) {
        List<Optional<Unit>> said = new ArrayList<>();
        issuer.ifPresent(named -> said.add(named.match().accepted()));
        said.add(issuers.onlyOne(lines.titlePrinted()));
        if (said.stream().allMatch(Optional::isEmpty)) {
            said.add(isSeat(head.place()) ? Optional.empty() : issuers.called(head.place()));
            said.add(issuers.onlyOne(lines.closingPrinted()));
            said.add(issuers.onlyOne(lines.openingPrinted()));
        }
        said.add(files.inFileName(lines.fileWithoutTime()));
        List<Unit> units = said.stream().flatMap(Optional::stream).distinct().toList();
        boolean foreign =
                issuer.filter(named -> named.match() instanceof NameMatch.Unknown).isPresent();
        return foreign ? List.of() : units;
    }

    private static Optional<Period> period(Lines lines, ReportHead head) {
        return lines.inOrder().stream()
                .map(PeriodWords::in)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(words -> dated(words, lines, head));
    }

    /** Without a year the last such time before the report was signed is meant. */
    private static Optional<Period> dated(PeriodWords words, Lines lines, ReportHead head) {
        Optional<Integer> year =
                words.year()
                        .or(
                                () ->
                                        lines.inOrder().stream()
                                                .map(PeriodWords::in)
                                                .flatMap(Optional::stream)
                                                .flatMap(each -> each.year().stream())
                                                .findFirst());
        return year.map(words::in)
                .or(
                        () ->
                                head.date()
                                        .map(
                                                day ->
                                                        words.in(day.getYear()).start().isAfter(day)
                                                                ? words.in(day.getYear() - 1)
                                                                : words.in(day.getYear())));
    }

    /** The lines that tell what a report is, as printed; the title also folded. */
    private record Lines(
            String titlePrinted, String closingPrinted, String openingPrinted, String file) {
        private static final Pattern TIME =
                Pattern.compile(
                        "(?iu)^\\d{1,2}[\\s_.-]|(?:quý|quy)[\\s_.-]*[ivx\\d]+|\\d+[\\s_.-]*(?:tháng|thang)|(?:19|20)\\d\\d"
                                + "|(?<!phường|phuong|p\\.?)[\\s_.-]\\d{1,2}(?![\\d\\p{L}])");

        static Lines of(Frame frame, String fileName) {
            List<Paragraph> opening =
                    paragraphs(frame.body()).stream()
                            .limit(FIRST_LINES)
                            .filter(line -> Folding.bare(line.text()).contains("bao cao"))
                            .toList();
            return new Lines(
                    joined(frame.title()),
                    frame.ending().stream()
                            .limit(1)
                            .filter(Paragraph.class::isInstance)
                            .map(block -> ((Paragraph) block).text())
                            .collect(Collectors.joining()),
                    joined(opening),
                    fileName);
        }

        static String closing(Frame frame) {
            return Folding.bare(of(frame, "").closingPrinted());
        }

        private static String joined(List<Paragraph> lines) {
            return lines.stream().map(Paragraph::text).collect(Collectors.joining(" "));
        }

        String title() {
            return Folding.bare(titlePrinted);
        }

        List<String> inOrder() {
            return List.of(titlePrinted, closingPrinted, openingPrinted, file.replace('_', ' '));
        }

        String fileWithoutTime() {
            return TIME.matcher(file).replaceAll(" ");
        }
    }
}
