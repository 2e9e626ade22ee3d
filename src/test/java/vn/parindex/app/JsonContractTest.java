package vn.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.language.Messages;
import vn.parindex.model.AreaMean;
import vn.parindex.model.AreaResult;
import vn.parindex.model.AreaScore;
import vn.parindex.model.Computed;
import vn.parindex.model.Finding;
import vn.parindex.model.Identity;
import vn.parindex.model.LeafScore;
import vn.parindex.model.Place;
import vn.parindex.model.Recognition;
import vn.parindex.model.ReportKind;
import vn.parindex.model.Results;
import vn.parindex.model.Scores;
import vn.parindex.model.Severity;
import vn.parindex.model.Submission;
import vn.parindex.model.Table;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitKind;
import vn.parindex.model.UnitResult;
import vn.parindex.model.Value;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;

/** What {@code --json} prints is a contract that others build on. */
class JsonContractTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void checkPrintsExactNumbersAsStringsAndFitsItsSchema() throws IOException {
        Scores scores =
                new Scores(
                        List.of(
                                new LeafScore(
                                        "1.1",
                                        new BigDecimal("3"),
                                        Optional.of(new BigDecimal("2.940")),
                                        new Computed.Typed(),
                                        Optional.empty(),
                                        Optional.of(new BigDecimal("2.940")))),
                        List.of(new AreaScore("1", new BigDecimal("2.940"), new BigDecimal("3"))),
                        new BigDecimal("2.940"),
                        new BigDecimal("3"));
        Unit unit = new Unit("BL", "Bằng Lãng", UnitKind.XA, "", List.of(), List.of(), List.of());
        Identity stated =
                new Identity(
                        Optional.of("vi-du-cap-xa-7lv"),
                        Optional.of(2023),
                        Optional.of("BL"),
                        Optional.empty(),
                        Optional.of("1"));
        Examination found =
                new ScorecardExamination(
                        new Recognition.Scorecard(
                                "Phiếu chấm điểm",
                                stated,
                                Optional.of(unit),
                                Optional.empty(),
                                new Table(0, Map.of())),
                        new Submission(stated, List.of(), List.of(), List.of(), ""),
                        scores,
                        List.of());
        CheckedFile read =
                new CheckedFile(
                        "phiếu.xlsx",
                        "a".repeat(64),
                        Optional.of(found),
                        Optional.empty(),
                        Optional.of("phiếu - kết quả.xlsx"));
        CheckedFile refused =
                new CheckedFile(
                        "ảnh.xlsx",
                        "b".repeat(64),
                        Optional.empty(),
                        Optional.of("empty-file"),
                        Optional.empty());
        String text = new CheckJson(Messages.VIETNAMESE).text(List.of(read, refused));
        JsonNode criterion = MAPPER.readTree(text).at("/files/0/scores/criteria/0");
        assertThat(criterion)
                .isEqualTo(
                        MAPPER.readTree(
                                """
                                {"code":"1.1","self":"2.940","computed":null,
                                 "appraised":null,"max":"3"}
                                """));
        assertThat(MAPPER.readTree(text).at("/files/0/unit").asText()).isEqualTo("BL");
        assertThat(MAPPER.readTree(text).at("/files/1/verdict").asText()).isEqualTo("refused");
        assertThat(MAPPER.readTree(text).at("/files/1/findings/0/code").asText())
                .isEqualTo("REFUSED-EMPTY-FILE");
        assertThat(misfits("docs/check.schema.json", text)).isEmpty();
    }

    @Test
    void figuresOfAReportArePrintedWithADecimalPoint() throws IOException {
        Place.Quote place = new Place.Quote(12, "Điểm đạt 69,557/86 điểm.", 9, 15);
        Finding finding =
                new Finding(
                        "SUM-AREAS",
                        Severity.WARNING,
                        List.of(place),
                        Map.of("sum", Value.of("9 + 60,577"), "found", Value.of("69,557")),
                        Optional.of(Value.of("69,577")),
                        Optional.of(Value.of("1.253")));
        ReportExamination found =
                new ReportExamination(
                        Manuscript.Format.DOCX,
                        new Recognition.Report(
                                ReportKind.AGGREGATE,
                                Optional.empty(),
                                "PHÒNG NỘI VỤ",
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                Optional.empty(),
                                new Paragraph(
                                        1,
                                        Paragraph.Zone.BODY,
                                        "BÁO CÁO",
                                        Optional.empty(),
                                        Paragraph.Look.PLAIN,
                                        List.of(),
                                        List.of())),
                        List.of(),
                        List.of(),
                        List.of(finding));
        CheckedFile read =
                new CheckedFile(
                        "báo cáo.docx",
                        "a".repeat(64),
                        Optional.of(found),
                        Optional.empty(),
                        Optional.empty());
        String text = new CheckJson(Messages.VIETNAMESE).text(List.of(read));
        JsonNode file = MAPPER.readTree(text).at("/files/0");
        assertThat(file.at("/kind").asText()).isEqualTo("report");
        assertThat(file.at("/verdict").asText()).isEqualTo("accepted-with-notes");
        assertThat(file.at("/findings/0/place"))
                .isEqualTo(
                        MAPPER.readTree(
                                """
                                {"paragraph":12,"quote":"Điểm đạt 69,557/86 điểm."}
                                """));
        assertThat(file.at("/findings/0/expected").asText()).isEqualTo("69.577");
        assertThat(file.at("/findings/0/found").asText()).isEqualTo("1253");
        assertThat(misfits("docs/check.schema.json", text)).isEmpty();
    }

    @Test
    void resultsFitTheirSchema() throws IOException {
        Unit unit = new Unit("BL", "Bằng Lãng", UnitKind.XA, "", List.of(), List.of(), List.of());
        AreaResult area =
                new AreaResult(
                        "1", new BigDecimal("20"), new BigDecimal("25"), new BigDecimal("80.0"), 1);
        UnitResult result =
                new UnitResult(
                        unit,
                        1,
                        "Tốt",
                        Optional.empty(),
                        new BigDecimal("20"),
                        new BigDecimal("25"),
                        new BigDecimal("80.0"),
                        List.of(area),
                        Optional.empty());
        Results results =
                new Results(
                        "vi-du-2023",
                        List.of(result),
                        new BigDecimal("20"),
                        new BigDecimal("80.0"),
                        List.of(
                                new AreaMean(
                                        "1",
                                        "Chỉ đạo, điều hành",
                                        new BigDecimal("25"),
                                        new BigDecimal("80.0"))));
        String text = new ResultsJson(Messages.VIETNAMESE).text(results);
        assertThat(MAPPER.readTree(text).at("/round").asText()).isEqualTo("vi-du-2023");
        assertThat(MAPPER.readTree(text).at("/mean").asText()).isEqualTo("20");
        assertThat(MAPPER.readTree(text).at("/units/0/name").asText()).isEqualTo("Xã Bằng Lãng");
        assertThat(misfits("docs/results.schema.json", text)).isEmpty();
    }

    @Test
    void theSchemaRefusesANumberThatIsNoString() throws IOException {
        String wrong = "{\"round\":\"x\",\"units\":[],\"mean\":86.7,\"areas\":[]}";
        assertThat(misfits("docs/results.schema.json", wrong)).hasSize(1);
    }

    static Set<ValidationMessage> misfits(String schema, String json) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of(schema)))
                .validate(MAPPER.readTree(json));
    }
}
