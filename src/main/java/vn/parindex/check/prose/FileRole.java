package vn.parindex.check.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a number of files stands for in the account of a one-stop counter. */
enum FileRole {
    PENDING(
            "dang (duoc )?(giai quyet|xu ly|trong han|trong thoi han)|chua den han|chua giai quyet"),
    LATE("qua han|tre han|cham han|tre hen|qua hen|khong dung han"),
    SETTLED_IN_TIME("truoc (han )?va dung han|dung (han )?va truoc han|truoc[, ]+dung han"),
    EARLY("truoc han|som han|truoc thoi han"),
    ON_TIME("dung han|dung hen|trong han"),
    CARRIED("ky truoc|nam truoc|ton truoc|chuyen sang|chuyen qua|chuyen tiep"),
    ONLINE("truc tuyen|toan trinh|qua mang"),
    IN_PERSON("truc tiep"),
    BY_POST("buu chinh|buu dien"),
    SETTLED("da (duoc )?(giai quyet|tra|xu ly)|giai quyet xong|so ho so giai quyet"),
    RECEIVED("tiep nhan|tong so|tong cong");

    private static final List<FileRole> TIMING =
            List.of(PENDING, LATE, SETTLED_IN_TIME, EARLY, ON_TIME);
    private static final List<FileRole> CHANNEL = List.of(ONLINE, IN_PERSON, BY_POST);

    private final Pattern words;

    FileRole(String words) {
        this.words = Pattern.compile("\\b(" + words + ")\\b");
    }

    /** The words before the number tell, or else those behind it; the narrow before the wide. */
    static Optional<FileRole> of(Said said) {
        return narrow(said.before())
                .or(() -> narrow(said.after()))
                .or(() -> among(values(), said.before()))
                .or(() -> among(values(), said.after()));
    }

    static boolean timing(Said said) {
        return of(said).filter(TIMING::contains).isPresent();
    }

    static boolean channel(Said said) {
        return of(said).filter(CHANNEL::contains).isPresent();
    }

    private static Optional<FileRole> narrow(String text) {
        return Arrays.stream(values())
                .filter(role -> role != SETTLED && role != RECEIVED)
                .filter(role -> role.words.matcher(text).find())
                .findFirst();
    }

    private static Optional<FileRole> among(FileRole[] roles, String text) {
        return Arrays.stream(roles).filter(role -> role.words.matcher(text).find()).findFirst();
    }
}
