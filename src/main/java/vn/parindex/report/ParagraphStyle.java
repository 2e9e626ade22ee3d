package vn.parindex.report;

/** The paragraph styles of the report, by the id under which the template defines them. */
enum ParagraphStyle {
    BODY("ThanVanBan"),
    BULLET("GachDauDong"),
    HEADING("TieuDeNho"),
    CAPTION("TenBang"),
    CELL("OBang"),
    NOTE("GhiChu"),
    RECIPIENT("NoiNhan"),
    CHART("BieuDo");

    private final String id;

    ParagraphStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
