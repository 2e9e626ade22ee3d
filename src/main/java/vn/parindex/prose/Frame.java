package vn.parindex.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.parindex.language.Folding;
import vn.parindex.model.prose.Block;
import vn.parindex.model.prose.Grid;
import vn.parindex.model.prose.Manuscript;
import vn.parindex.model.prose.Paragraph;

/**
 * The parts of a report's page: what stands above the title, the title, the text itself, and what
 * closes it. Paragraphs without words or pictures are left out.
 *
 * @param head the header block: bodies, number, place and date
 * @param title "BÁO CÁO" and what it is about; empty when there is no such line
 * @param body from the first line behind the title up to the closing line
 * @param ending the closing line, recipients, signature, annexes
 */
public record Frame(
        List<Paragraph> head, List<Paragraph> title, List<Block> body, List<Block> ending) {
    private static final int FAR = 60;
    private static final int LONG = 260;
    private static final int MOST_LINES = 5;
    private static final Pattern TITLE = Pattern.compile("^bao cao(?![a-z]).*|^b a o c a o\\b.*");
    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    "^(?:can cu|thuc hien|kinh gui|thi hanh|tren co so|de |nham|trong |uy ban"
                            + "|ubnd|hdnd|phong |so |hoi dong|ban chi dao|sau khi|theo )\\b.*");
    private static final Pattern CLOSING = Pattern.compile("^.{0,40}\\btren day la\\b.*");
    private static final Pattern RECIPIENTS = Pattern.compile("^noi nhan\\b.*");
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "^(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)\\s?[./]\\s?\\p{Lu}.*|^(?:PHÓ )?CHỦ TỊCH\\b.{0,20}$");

    public Frame {
        head = List.copyOf(head);
        title = List.copyOf(title);
        body = List.copyOf(body);
        ending = List.copyOf(ending);
    }

    /** Takes a report apart. */
    public static Frame of(Manuscript manuscript) {
        List<Block> page = manuscript.blocks().stream().filter(Frame::counts).toList();
        int at = titleAt(page);
        List<Paragraph> title = title(page, at);
        int start = at < 0 ? 0 : at + (page.get(at) instanceof Grid ? 1 : title.size());
        int end = end(page, start);
        List<Paragraph> head =
                new Manuscript(page.subList(0, Math.max(0, at)), manuscript.format()).paragraphs();
        return new Frame(head, title, page.subList(start, end), page.subList(end, page.size()));
    }

    private static boolean counts(Block block) {
        if (block instanceof Paragraph paragraph) {
            boolean flows =
                    paragraph.zone() == Paragraph.Zone.BODY
                            || paragraph.zone() == Paragraph.Zone.TEXT_BOX;
            boolean says = paragraph.text().chars().anyMatch(Character::isLetterOrDigit);
            return flows && (says || !paragraph.pictures().isEmpty());
        }
        return true;
    }

    private static int titleAt(List<Block> page) {
        for (int i = 0; i < Math.min(FAR, page.size()); i++) {
            if (lines(page.get(i)).stream().anyMatch(Frame::isTitle)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Paragraph> lines(Block block) {
        return block instanceof Grid grid ? grid.paragraphs() : List.of((Paragraph) block);
    }

    private static boolean isTitle(Paragraph paragraph) {
        String text = paragraph.text();
        return text.length() <= LONG
                && TITLE.matcher(Folding.bare(text)).matches()
                && (isCapital(text.split("\\s", 4), 2)
                        || (paragraph.look().bold() && !text.endsWith(".")));
    }

    private static boolean isCapital(String[] words, int count) {
        for (int i = 0; i < Math.min(count, words.length); i++) {
            if (!words[i].equals(words[i].toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static List<Paragraph> title(List<Block> page, int at) {
        if (at < 0) {
            return List.of();
        }
        if (page.get(at) instanceof Grid grid) {
            List<Paragraph> lines = grid.paragraphs();
            int first = 0;
            while (!isTitle(lines.get(first))) {
                first++;
            }
            return lines.subList(first, lines.size());
        }
        List<Paragraph> title = new ArrayList<>();
        for (int i = at; i < page.size() && title.size() < MOST_LINES; i++) {
            if (!(page.get(i) instanceof Paragraph line) || !continues(line, title)) {
                break;
            }
            title.add(line);
        }
        return title;
    }

    private static boolean continues(Paragraph line, List<Paragraph> title) {
        String bare = Folding.bare(line.text());
        if (title.isEmpty()) {
            return true;
        }
        boolean introduces =
                INTRODUCTION.matcher(bare).matches()
                        && (title.size() > 1 || title.get(0).text().length() > 20);
        boolean sentence = line.text().endsWith(".") || line.text().endsWith(";");
        boolean plain = title.size() > 1 && differs(line, title.get(title.size() - 1));
        return line.text().length() <= LONG
                && !introduces
                && !sentence
                && !plain
                && line.mark().isEmpty()
                && HeadNumber.of(line).isEmpty()
                && !Bullet.isOn(line);
    }

    private static boolean differs(Paragraph line, Paragraph before) {
        return (before.look().bold() && !line.look().bold())
                || (before.look().centred() && !line.look().centred());
    }

    private static int end(List<Block> page, int start) {
        int signature = page.size();
        for (int i = start; i < signature; i++) {
            if (lines(page.get(i)).stream().anyMatch(Frame::closesPage)) {
                signature = i;
            }
        }
        for (int i = signature - 1; i >= start; i--) {
            if (page.get(i) instanceof Paragraph line
                    && CLOSING.matcher(Folding.bare(line.text())).matches()) {
                return i;
            }
        }
        return signature;
    }

    private static boolean closesPage(Paragraph line) {
        return RECIPIENTS.matcher(Folding.bare(line.text())).matches()
                || SIGNATURE.matcher(line.text()).matches();
    }
}
