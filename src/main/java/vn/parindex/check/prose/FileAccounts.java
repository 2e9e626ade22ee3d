package vn.parindex.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.model.Finding;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.prose.Sentence;
import vn.parindex.prose.Understood;

/**
 * The account of files that a counter gives: received is settled and pending, settled is early, on
 * time and late; told in one sentence or spread over a paragraph or list.
 */
final class FileAccounts {
    private static final Pattern FILES = Pattern.compile("\\bho so\\b");
    private static final List<FileRole> IN_TIME =
            List.of(FileRole.SETTLED_IN_TIME, FileRole.EARLY, FileRole.ON_TIME);

    private final Understood text;

    FileAccounts(Understood text) {
        this.text = text;
    }

    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        Map<Paragraph, List<Sentence>> paragraphs = Surroundings.byParagraph(text);
        for (Map.Entry<Paragraph, List<Sentence>> each : paragraphs.entrySet()) {
            if (!FILES.matcher(Bare.of(each.getKey().text())).find()) {
                continue;
            }
            List<Said> spread = numbers(each.getValue().stream());
            Optional<Finding> whole = account(spread);
            whole.ifPresent(found::add);
            if (whole.isEmpty()) {
                each.getValue().stream()
                        .flatMap(sentence -> account(numbers(Stream.of(sentence))).stream())
                        .limit(1)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Said> numbers(Stream<Sentence> sentences) {
        return sentences
                .flatMap(sentence -> Said.in(sentence).stream())
                .filter(Said::counts)
                .toList();
    }

    private static Optional<Finding> account(List<Said> numbers) {
        Map<FileRole, Said> roles = new EnumMap<>(FileRole.class);
        for (Said each : numbers) {
            Optional<FileRole> role = FileRole.of(each).filter(known -> ofFiles(each));
            if (role.isPresent() && roles.put(role.get(), each) != null) {
                return Optional.empty();
            }
        }
        return settled(roles).or(() -> received(roles)).or(() -> channels(roles));
    }

    private static boolean ofFiles(Said said) {
        String measure = said.figure().measure();
        return measure.isEmpty() || measure.startsWith("ho so");
    }

    private static Optional<Finding> settled(Map<FileRole, Said> roles) {
        List<Said> parts = parts(roles, IN_TIME, FileRole.LATE);
        Said settled = roles.get(FileRole.SETTLED);
        boolean both = roles.containsKey(FileRole.LATE) && parts.size() > 1;
        return settled == null || !both
                ? Optional.empty()
                : compared(settled, parts, List.of(settled.value()));
    }

    private static Optional<Finding> received(Map<FileRole, Said> roles) {
        Said received = roles.get(FileRole.RECEIVED);
        Said pending = roles.get(FileRole.PENDING);
        if (received == null) {
            return Optional.empty();
        }
        boolean settled = roles.containsKey(FileRole.SETTLED);
        List<Said> parts =
                settled
                        ? parts(roles, List.of(FileRole.SETTLED), FileRole.PENDING)
                        : parts(roles, IN_TIME, FileRole.LATE, FileRole.PENDING);
        boolean more = Sum.of(parts).total().compareTo(received.value()) > 0;
        List<BigDecimal> readings = new ArrayList<>(List.of(received.value()));
        Said carried = roles.get(FileRole.CARRIED);
        if (carried != null) {
            readings.add(received.value().add(carried.value()));
        }
        boolean all = pending != null && parts.size() > 1;
        return all || (!settled && more && parts.size() > 1)
                ? compared(received, parts, readings)
                : Optional.empty();
    }

    private static Optional<Finding> channels(Map<FileRole, Said> roles) {
        Said received = roles.get(FileRole.RECEIVED);
        boolean both = roles.containsKey(FileRole.ONLINE) && roles.containsKey(FileRole.IN_PERSON);
        return received == null || !both
                ? Optional.empty()
                : compared(
                        received,
                        parts(
                                roles,
                                List.of(FileRole.ONLINE),
                                FileRole.IN_PERSON,
                                FileRole.BY_POST),
                        List.of(received.value()));
    }

    private static List<Said> parts(
            Map<FileRole, Said> roles, List<FileRole> first, FileRole... then) {
        return Stream.concat(first.stream(), Stream.of(then))
                .map(roles::get)
                .filter(each -> each != null)
                .toList();
    }

    private static Optional<Finding> compared(
            Said total, List<Said> parts, List<BigDecimal> readings) {
        Sum sum = Sum.of(parts);
        return readings.stream().anyMatch(sum::makes)
                ? Optional.empty()
                : Optional.of(PartsMakeTotal.told(total, sum));
    }
}
