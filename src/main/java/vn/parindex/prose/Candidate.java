package vn.parindex.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.prose.Paragraph;
import vn.parindex.model.prose.Paragraph.Zone;

/**
 * A paragraph as a possible heading.
 *
 * @param title without the number; of a paragraph that begins with its heading, only that
 * @param titleEnd where the title ends in the paragraph's text, with its colon
 */
record Candidate(
        Paragraph paragraph,
        Optional<HeadNumber> number,
        String title,
        int titleEnd,
        Likeness likeness) {
    private static final int LONGEST = 220;
    private static final int LONGEST_PLAIN = 130;
    private static final int LONGEST_LEAD = 110;
    private static final int LONGEST_SENTENCE = 60;
    private static final int FEWEST_LETTERS = 6;
    private static final Pattern STYLE = Pattern.compile("^(?:heading|tieu de|dau de|de muc)\\b.*");
    private static final Pattern CAPTION =
            Pattern.compile(
                    "^(?:bang|bieu|hinh|do thi|so do|bieu do|don vi|kinh gui|ghi chu|nguon)\\b.*");
    private static final Pattern MEASURED = Pattern.compile("\\d+[.,]\\d+|\\d\\s*%|\\d+/\\d+");
    private static final Pattern ENDS = Pattern.compile(".*[.;,…/]$", Pattern.DOTALL);

    /** How much a paragraph looks like a heading. */
    enum Likeness {
        SURE,
        LIKELY,
        NO
    }

    static Candidate of(Paragraph paragraph, SectionWords words) {
        Optional<HeadNumber> number =
                Bullet.isOn(paragraph) ? Optional.empty() : HeadNumber.of(paragraph);
        String text = paragraph.text();
        int from = number.map(HeadNumber::from).orElse(0);
        String title = text.substring(Math.min(from, text.length())).strip();
        Candidate whole = new Candidate(paragraph, number, title, text.length(), Likeness.NO);
        if (paragraph.zone() != Zone.BODY || Bullet.isOn(paragraph)) {
            return whole;
        }
        Likeness likeness = number.isPresent() ? whole.numbered(words) : whole.unnumbered(words);
        if (likeness != Likeness.SURE && number.isPresent()) {
            Optional<Candidate> lead = whole.lead(words);
            if (lead.isPresent()) {
                return lead.get();
            }
        }
        return new Candidate(paragraph, number, title, text.length(), likeness);
    }

    /** True when text follows the title in the same paragraph. */
    boolean runsOn() {
        return titleEnd < paragraph.text().length();
    }

    /** True when it may be the title of a part whose number stands in the line above. */
    boolean isTitle() {
        boolean apt = title.length() <= LONGEST_PLAIN && !ENDS.matcher(title).matches();
        return number.isEmpty() && (likeness == Likeness.SURE || apt) && !Bullet.isOn(paragraph);
    }

    boolean isCapital() {
        return title.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
                && title.equals(title.toUpperCase(Locale.ROOT));
    }

    private boolean isStyled() {
        return paragraph.look().level().isPresent()
                || paragraph
                        .look()
                        .style()
                        .filter(style -> STYLE.matcher(Folding.bare(style)).matches())
                        .isPresent();
    }

    private Likeness numbered(SectionWords words) {
        if (title.length() > LONGEST) {
            return Likeness.NO;
        }
        Heading.Style style = number.map(HeadNumber::style).orElse(Heading.Style.NONE);
        boolean outer =
                style == Heading.Style.PART
                        || style == Heading.Style.ROMAN
                        || style == Heading.Style.CAPITAL;
        boolean outstanding = isStyled() || isCapital() || paragraph.look().bold();
        if (outstanding || (outer && !title.endsWith(";"))) {
            return title.isEmpty() && style != Heading.Style.PART ? Likeness.NO : Likeness.SURE;
        }
        if (title.isEmpty() || MEASURED.matcher(title).find()) {
            return Likeness.NO;
        }
        if (ENDS.matcher(title).matches()) {
            boolean named = title.length() <= LONGEST_SENTENCE && words.section(title).isPresent();
            return named && title.endsWith(".") ? Likeness.LIKELY : Likeness.NO;
        }
        return title.length() <= LONGEST_PLAIN ? Likeness.LIKELY : Likeness.NO;
    }

    private Likeness unnumbered(SectionWords words) {
        boolean apt =
                title.length() <= LONGEST_PLAIN
                        && !ENDS.matcher(title).matches()
                        && !MEASURED.matcher(title).find()
                        && !CAPTION.matcher(Folding.bare(title)).matches();
        if (!apt || title.isEmpty()) {
            return Likeness.NO;
        }
        boolean known = words.section(title).isPresent();
        boolean bold = paragraph.look().bold();
        boolean capital = isCapital() && (bold || paragraph.look().centred() || known);
        return isStyled() || capital || (bold && known) ? Likeness.SURE : Likeness.NO;
    }

    /** "2. Cải cách thể chế: Trong quý …": the heading is what stands before the colon. */
    private Optional<Candidate> lead(SectionWords words) {
        String text = paragraph.text();
        int from = number.map(HeadNumber::from).orElse(0);
        int bold = boldEnd();
        int colon = text.indexOf(':', from);
        boolean boldLead = bold > from && bold - from <= LONGEST && bold < text.length();
        int end = boldLead ? bold : colon + 1;
        if (end <= from || end - from > LONGEST_LEAD || end >= text.length()) {
            return Optional.empty();
        }
        String lead = text.substring(from, end).strip();
        String rest = text.substring(end).strip();
        boolean aside = rest.startsWith("(") && rest.endsWith(")");
        boolean letter = number.map(HeadNumber::style).orElseThrow() == Heading.Style.LETTER;
        boolean known = words.section(lead).isPresent() && !letter;
        if (rest.isEmpty() || aside || MEASURED.matcher(lead).find() || !(known || boldLead)) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(paragraph, number, lead, end, Likeness.LIKELY));
    }

    /** Where the bold words end with which the paragraph begins; 0 when it begins plainly. */
    private int boldEnd() {
        int end = 0;
        int from = number.map(HeadNumber::from).orElse(0);
        for (Paragraph.Run run : paragraph.runs()) {
            // the number itself is often left plain
            boolean counts = end + run.text().length() > from && !run.text().isBlank();
            if (!run.bold() && counts) {
                break;
            }
            end += run.text().length();
        }
        String text = paragraph.text();
        if (end == 0 || end >= text.length()) {
            return 0;
        }
        int last = end;
        while (last < text.length() && ":. ".indexOf(text.charAt(last)) >= 0) {
            last++;
        }
        String lead = text.substring(0, last).strip();
        return lead.endsWith(":") || lead.endsWith(".") ? last : 0;
    }
}
