package vn.parindex.check.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who alone issues documents with a symbol. */
enum Issuer {
    PRIME_MINISTER("TTg", "Thủ tướng Chính phủ", "thu tuong"),
    GOVERNMENT("CP", "Chính phủ", "^chinh phu"),
    HOME_AFFAIRS("BNV", "Bộ Nội vụ", "noi vu"),
    FINANCE("BTC", "Bộ Tài chính", "tai chinh"),
    JUSTICE("BTP", "Bộ Tư pháp", "tu phap"),
    NATIONAL_ASSEMBLY("QH", "Quốc hội", "quoc hoi"),
    PEOPLES_COMMITTEE("UBND", "Ủy ban nhân dân", "ubnd"),
    PEOPLES_COUNCIL("HĐND", "Hội đồng nhân dân", "hdnd");

    /** Bodies by whose name an issuer is surely known; an office's short name may be any. */
    private static final Pattern BODIES =
            Pattern.compile(
                    "thu tuong|^chinh phu|^bo |ubnd|hdnd|^quoc hoi|tinh uy|huyen uy|dang uy|^so |^phong ");

    private final String body;
    private final String title;
    private final Pattern words;

    Issuer(String body, String title, String words) {
        this.body = body;
        this.title = title;
        this.words = Pattern.compile(words);
    }

    static Optional<Issuer> of(String body) {
        String upper = body.toUpperCase(Locale.ROOT).replaceAll("\\d+$", "");
        return Arrays.stream(values())
                .filter(each -> each.body.toUpperCase(Locale.ROOT).equals(upper))
                .findFirst();
    }

    String title() {
        return title;
    }

    /** True when the issuer that is named, in plain letters, is another body. */
    boolean isSurelyNot(String named) {
        return !words.matcher(named).find() && BODIES.matcher(named).find();
    }
}
