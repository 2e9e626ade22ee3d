package vn.parindex.app;

import java.util.List;
import java.util.Optional;
import vn.parindex.model.Finding;
import vn.parindex.model.Verdict;

/**
 * What {@code check} found out about one file: either an examination or the reason why there is
 * none.
 *
 * @param refusal code of the reason; its text is a refusal of the message bundles
 * @param annotated where the annotated copy lies
 */
record CheckedFile(
        String file,
        String sha256,
        Optional<Examination> examination,
        Optional<String> refusal,
        Optional<String> annotated) {

    Verdict verdict() {
        return examination.map(Examination::verdict).orElse(Verdict.REFUSED);
    }

    List<Finding> findings() {
        return examination.map(Examination::findings).orElse(List.of());
    }
}
