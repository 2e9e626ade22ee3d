package vn.parindex.report;

import java.io.IOException;
import java.util.List;
import vn.parindex.model.FiledReport;
import vn.parindex.rulebook.ReportGuide;

/**
 * The units' own reports that the merged report draws from.
 *
 * @param latest at most one per unit, the latest of the round's year, in the order of the register
 * @param pictures where their pictures come from
 */
public record CommuneReports(ReportGuide guide, List<FiledReport> latest, Pictures pictures) {
    /** Nobody has sent one. */
    public static final CommuneReports NONE =
            new CommuneReports(
                    new ReportGuide(List.of(), List.of(), List.of()),
                    List.of(),
                    (report, part) -> new byte[0]);

    public CommuneReports {
        latest = List.copyOf(latest);
    }

    /** Gives the bytes of a picture. */
    public interface Pictures {

        /**
         * Reads a part of the report as it arrived.
         *
         * @param part its name in the package
         */
        byte[] read(FiledReport report, String part) throws IOException;
    }
}
