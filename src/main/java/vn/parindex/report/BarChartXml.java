package vn.parindex.report;

import java.util.function.IntFunction;

/** A chart of horizontal bars as its XML, with the values cached that the workbook holds. */
final class BarChartXml {
    private static final String COLOUR = "2F6DA8";

    private BarChartXml() {}

    static String of(Block.Bars bars, String workbook, Telling telling) {
        String font = "<a:latin typeface=\"Times New Roman\"/><a:cs typeface=\"Times New Roman\"/>";
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <c:date1904 val="0"/><c:lang val="%s"/><c:roundedCorners val="0"/><c:chart>\
                <c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>\
                <a:r><a:rPr lang="%s" sz="1200" b="1">%s</a:rPr><a:t>%s</a:t></a:r></a:p></c:rich>\
                </c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea>\
                <c:layout/>%s%s</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>\
                </c:chart><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr>\
                <a:defRPr sz="1000">%s</a:defRPr></a:pPr><a:endParaRPr lang="%s"/></a:p></c:txPr>\
                <c:externalData r:id="%s"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>"""
                .formatted(
                        telling.locale().toLanguageTag(),
                        telling.locale().toLanguageTag(),
                        font,
                        Escaped.text(bars.title()),
                        bars(bars),
                        axes(bars),
                        font,
                        telling.locale().toLanguageTag(),
                        Escaped.text(workbook));
    }

    private static String bars(Block.Bars bars) {
        int last = bars.labels().size() + 1;
        return """
                <c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>\
                <c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef>\
                <c:f>%s!$B$1</c:f>%s</c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="%s"/>\
                </a:solidFill></c:spPr><c:invertIfNegative val="0"/><c:dLbls>\
                <c:numFmt formatCode="%s" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>\
                <c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>\
                <c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>\
                <c:showBubbleSize val="0"/></c:dLbls><c:cat><c:strRef><c:f>%s!$A$2:$A$%d</c:f>%s\
                </c:strRef></c:cat><c:val><c:numRef><c:f>%s!$B$2:$B$%d</c:f>%s</c:numRef></c:val>\
                </c:ser><c:gapWidth val="45"/><c:axId val="1001"/><c:axId val="1002"/>\
                </c:barChart>"""
                .formatted(
                        ChartData.SHEET,
                        "<c:strCache>" + points(1, i -> bars.series()) + "</c:strCache>",
                        COLOUR,
                        format(bars),
                        ChartData.SHEET,
                        last,
                        "<c:strCache>"
                                + points(bars.labels().size(), i -> bars.labels().get(i))
                                + "</c:strCache>",
                        ChartData.SHEET,
                        last,
                        "<c:numCache><c:formatCode>General</c:formatCode>"
                                + points(
                                        bars.values().size(),
                                        i -> bars.values().get(i).toPlainString())
                                + "</c:numCache>");
    }

    private static String format(Block.Bars bars) {
        return bars.decimals() == 0 ? "0" : "0." + "0".repeat(bars.decimals());
    }

    private static String points(int count, IntFunction<String> text) {
        StringBuilder xml = new StringBuilder("<c:ptCount val=\"" + count + "\"/>");
        for (int i = 0; i < count; i++) {
            xml.append("<c:pt idx=\"").append(i).append("\"><c:v>");
            xml.append(Escaped.text(text.apply(i))).append("</c:v></c:pt>");
        }
        return xml.toString();
    }

    private static String axes(Block.Bars bars) {
        return """
                <c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="maxMin"/></c:scaling>\
                <c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" \
                sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>\
                <c:tickLblPos val="nextTo"/><c:crossAx val="1002"/><c:crosses val="autoZero"/>\
                <c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>\
                <c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>\
                <c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>\
                <c:max val="%s"/><c:min val="0"/></c:scaling><c:delete val="0"/>\
                <c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>\
                <a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>\
                <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
                <c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1001"/>\
                <c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>"""
                .formatted(bars.limit().toPlainString());
    }
}
