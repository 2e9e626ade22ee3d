package vn.parindex.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A mail as HTML: tables and inline styles, because Outlook knows nothing else; no pictures, no
 * links, nothing that is fetched from anywhere.
 */
final class MailHtml {
    private static final String FONT = "font-family:Arial,Helvetica,sans-serif;";
    private static final String BREAKING = "word-break:break-word;overflow-wrap:anywhere;";

    private MailHtml() {}

    static String of(List<MailBlock> blocks, Locale locale) {
        return "<!DOCTYPE html>\n<html lang=\""
                + locale.getLanguage()
                + "\">\n<head><meta charset=\"UTF-8\"></head>\n"
                + "<body style=\"margin:0;padding:16px;background:#ffffff;\">\n"
                + "<div style=\"max-width:640px;"
                + FONT
                + "font-size:15px;line-height:1.5;color:#1f2933;"
                + BREAKING
                + "\">\n"
                + blocks.stream().map(MailHtml::block).collect(Collectors.joining())
                + "</div>\n</body>\n</html>\n";
    }

    private static String block(MailBlock block) {
        if (block instanceof MailBlock.Verdict verdict) {
            return verdict(verdict);
        }
        if (block instanceof MailBlock.Heading heading) {
            return paragraph("margin:16px 0 4px;font-weight:bold;", heading.words());
        }
        if (block instanceof MailBlock.Line line) {
            return paragraph("margin:12px 0;", line.words());
        }
        if (block instanceof MailBlock.Facts facts) {
            return facts(facts);
        }
        if (block instanceof MailBlock.Items items) {
            return items(items);
        }
        if (block instanceof MailBlock.Small small) {
            return small(small);
        }
        return "<hr style=\"border:0;border-top:1px solid #cbd2d9;margin:24px 0;\">\n";
    }

    private static String verdict(MailBlock.Verdict verdict) {
        return "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" width=\"100%\""
                + " style=\"border-collapse:collapse;margin:8px 0 12px;\"><tr>"
                + "<td style=\"border-left:5px solid "
                + strong(verdict.tone())
                + ";background:"
                + pale(verdict.tone())
                + ";padding:10px 14px;"
                + FONT
                + "font-size:16px;line-height:1.4;font-weight:bold;color:"
                + strong(verdict.tone())
                + ";\">"
                + escaped(verdict.words())
                + "</td></tr></table>\n";
    }

    private static String facts(MailBlock.Facts facts) {
        return facts.facts().stream()
                .map(MailHtml::row)
                .collect(
                        Collectors.joining(
                                "",
                                "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\""
                                        + " style=\"border-collapse:collapse;margin:8px 0;"
                                        + "font-size:15px;\">\n",
                                "</table>\n"));
    }

    private static String row(MailBlock.Fact fact) {
        return "<tr><td style=\"padding:2px 16px 2px 0;vertical-align:top;white-space:nowrap;"
                + "color:#52606d;"
                + FONT
                + "\">"
                + escaped(fact.label())
                + "</td><td style=\"padding:2px 0;vertical-align:top;"
                + FONT
                + BREAKING
                + "\">"
                + escaped(fact.value())
                + "</td></tr>\n";
    }

    private static String items(MailBlock.Items items) {
        return items.items().stream()
                .map(item -> "<li style=\"margin:4px 0;\">" + escaped(item) + "</li>\n")
                .collect(
                        Collectors.joining(
                                "",
                                "<ol start=\""
                                        + items.first()
                                        + "\" style=\"margin:4px 0 12px;padding-left:28px;\">\n",
                                "</ol>\n"));
    }

    private static String small(MailBlock.Small small) {
        return "<p style=\"margin:24px 0 0;padding-top:10px;border-top:1px solid #cbd2d9;"
                + "font-size:13px;color:#52606d;\">"
                + small.lines().stream().map(MailHtml::escaped).collect(Collectors.joining("<br>"))
                + "</p>\n";
    }

    private static String paragraph(String style, String words) {
        return "<p style=\"" + style + "\">" + escaped(words) + "</p>\n";
    }

    private static String strong(MailBlock.Tone tone) {
        return switch (tone) {
            case GOOD -> "#14683c";
            case NEUTRAL -> "#1f4e79";
            case MEND -> "#8a4b00";
            case REFUSED -> "#a61b1b";
        };
    }

    private static String pale(MailBlock.Tone tone) {
        return switch (tone) {
            case GOOD -> "#e6f4ec";
            case NEUTRAL -> "#e8f0f8";
            case MEND -> "#fff4e0";
            case REFUSED -> "#fdeaea";
        };
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
