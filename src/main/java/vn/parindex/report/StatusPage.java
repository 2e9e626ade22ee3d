package vn.parindex.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import vn.parindex.language.UnitName;
import vn.parindex.language.Written;

/** The state of a round as one HTML file that needs nothing beside itself. */
public final class StatusPage {
    private StatusPage() {}

    /** The whole page. */
    public static String html(RoundPicture picture, StatusExtras extras, Locale locale) {
        Telling telling = new Telling(picture, locale);
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" \
        content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        %s<main>
        %s%s%s%s</main>
        <footer><p>%s</p></footer>
        <script>
        %s</script>
        </body>
        </html>
        """
                .formatted(
                        telling.locale().getLanguage(),
                        Escaped.text(title(telling)),
                        resource("status.css"),
                        header(telling, extras),
                        StatusTiles.html(telling),
                        StatusAttention.html(telling, extras),
                        StatusCharts.html(telling),
                        StatusTable.html(telling, extras.bearings()),
                        Escaped.text(telling.text("page.footer")),
                        resource("status.js"));
    }

    private static String title(Telling telling) {
        return telling.text(
                "page.title", Map.of("year", Titles.year(telling), "body", Titles.body(telling)));
    }

    private static String header(Telling telling, StatusExtras extras) {
        String run = time(extras.bearings().local(extras.lastRun()), telling);
        String waiting =
                extras.waiting() == 0
                        ? telling.text("page.nothingWaits")
                        : telling.counted(
                                "page.waiting",
                                extras.waiting(),
                                Map.of("count", extras.waiting()));
        return """
        <header>
        <p class="eyebrow">%s</p>
        <h1>%s</h1>
        <p class="run">%s %s</p>
        <ul class="documents">%s</ul>
        </header>
        """
                .formatted(
                        Escaped.text(UnitName.capitalised(Titles.body(telling))),
                        Escaped.text(
                                telling.text("page.heading", Map.of("year", Titles.year(telling)))),
                        Escaped.text(telling.text("page.lastRun", Map.of("time", run))),
                        Escaped.text(waiting + StatusMails.waiting(telling, extras)),
                        links(extras));
    }

    private static String links(StatusExtras extras) {
        StringBuilder links = new StringBuilder();
        for (StatusExtras.Document document : extras.documents()) {
            links.append("<li><a class=\"button\" href=\"")
                    .append(RelativeAddress.of(document.path()))
                    .append("\">")
                    .append(Escaped.text(document.title()))
                    .append("</a></li>");
        }
        return links.toString();
    }

    /** Hour and day as people write them: "09:05 ngày 10/12/2023". */
    static String time(LocalDateTime moment, Telling telling) {
        return telling.text(
                "page.time",
                Map.of(
                        "clock",
                        "%02d:%02d".formatted(moment.getHour(), moment.getMinute()),
                        "date",
                        Written.date(moment.toLocalDate())));
    }

    private static String resource(String name) {
        try (InputStream in = StatusPage.class.getResourceAsStream("/vn/parindex/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
