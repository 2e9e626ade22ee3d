package vn.parindex.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.files.SafeName;
import vn.parindex.model.Delivery;
import vn.parindex.record.Logged;
import vn.parindex.report.Bearings;

/** Where stored originals lie, seen from the folder of the reports. */
final class Whereabouts {
    private final Settings settings;

    Whereabouts(Settings settings) {
        this.settings = settings;
    }

    /** By receipt number; an original on another drive can't be linked and is left out. */
    Bearings of(List<Logged> log) {
        Path reports = settings.folders().reports();
        Map<String, String> files = new HashMap<>();
        for (Logged each : log) {
            Path original = original(each.delivery());
            if (original.getRoot().equals(reports.getRoot())) {
                String path = reports.relativize(original).toString().replace('\\', '/');
                files.put(each.delivery().receipt(), path);
            }
        }
        return new Bearings(settings.zone(), files);
    }

    private Path original(Delivery delivery) {
        return settings.folders()
                .originals()
                .resolve(delivery.receipt())
                .resolve(SafeName.of(delivery.fileName()));
    }
}
