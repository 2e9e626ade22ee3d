package vn.parindex.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.parindex.language.Messages;
import vn.parindex.language.Written;
import vn.parindex.model.FlatCell;
import vn.parindex.model.FlatSheet;
import vn.parindex.model.FlatWorkbook;
import vn.parindex.model.Identity;
import vn.parindex.model.Value;

/** Things that happen to a scorecard between people and programs. */
enum Mutation {
    INSERT_ROWS(true) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            int from = random.nextInt(40);
            int count = 1 + random.nextInt(5);
            return cells(
                    book,
                    c -> Optional.of(c.row() < from ? c : at(c, c.row() + count, c.column())));
        }
    },
    MOVE_COLUMNS(true) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            int pivot = 1 + random.nextInt(12);
            return cells(book, c -> Optional.of(at(c, c.row(), (c.column() + pivot) % 13)));
        }
    },
    INSERT_COLUMN(true) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            int from = random.nextInt(13);
            return cells(
                    book, c -> Optional.of(c.column() < from ? c : at(c, c.row(), c.column() + 1)));
        }
    },
    NUMBERS_AS_TEXT(true) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            return cells(book, c -> Optional.of(random.nextInt(3) == 0 ? asText(c) : c));
        }
    },
    HIDE_SHEET(true) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            return sheets(book, s -> new FlatSheet(s.name(), true, s.cells()));
        }
    },
    DROP_MARKS(true) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            List<FlatSheet> sheets = new ArrayList<>(book.sheets());
            sheets.removeIf(sheet -> sheet.name().equals(Identity.SHEET));
            return new FlatWorkbook(sheets, Map.of(), "");
        }
    },
    CAPITALS_IN_HEADER(true) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            return header(book, text -> "  " + text.toUpperCase(Messages.VIETNAMESE) + " \n");
        }
    },
    SLIP_IN_HEADER(false) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            return header(
                    book,
                    text -> {
                        int at = random.nextInt(text.length());
                        return text.substring(0, at) + text.substring(at + 1);
                    });
        }
    },
    DROP_COLUMN(false) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            int gone = random.nextInt(13);
            return cells(
                    book,
                    c ->
                            c.column() == gone
                                    ? Optional.empty()
                                    : Optional.of(
                                            at(
                                                    c,
                                                    c.row(),
                                                    c.column() - (c.column() > gone ? 1 : 0))));
        }
    },
    DROP_ROW(false) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            int gone = random.nextInt(40);
            return cells(
                    book,
                    c ->
                            c.row() == gone
                                    ? Optional.empty()
                                    : Optional.of(
                                            at(c, c.row() - (c.row() > gone ? 1 : 0), c.column())));
        }
    },
    REPEAT_ROW(false) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            int from = random.nextInt(40);
            return sheets(
                    book,
                    sheet -> {
                        List<FlatCell> all = new ArrayList<>(sheet.cells());
                        sheet.cells().stream()
                                .filter(c -> c.row() == from)
                                .forEach(c -> all.add(at(c, 60, c.column())));
                        return new FlatSheet(sheet.name(), sheet.hidden(), all);
                    });
        }
    },
    JUNK(false) {
        private static final String[] JUNK = {
            "#REF!",
            "–",
            "1,2,3",
            "không rõ",
            "((",
            "1.1",
            "9".repeat(300),
            "\u0000",
            "-",
            "/",
            "%",
            "ngày 31 tháng 2 năm 2023",
            "1/0",
            "0x12",
            "٣",
            "1e5",
            "..",
            ",",
            "🙂"
        };

        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            return cells(
                    book,
                    c -> {
                        String junk = JUNK[random.nextInt(JUNK.length)];
                        return Optional.of(
                                random.nextInt(12) > 0
                                        ? c
                                        : new FlatCell(
                                                c.row(),
                                                c.column(),
                                                junk,
                                                Value.of(junk),
                                                Optional.empty()));
                    });
        }
    },
    DROP_SHEET(false) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            List<FlatSheet> sheets = new ArrayList<>(book.sheets());
            sheets.remove(random.nextInt(sheets.size()));
            return new FlatWorkbook(sheets, book.properties(), book.application());
        }
    },
    REPEAT_SHEET(false) {
        @Override
        FlatWorkbook applied(FlatWorkbook book, Random random) {
            List<FlatSheet> sheets = new ArrayList<>(book.sheets());
            FlatSheet sheet = sheets.get(random.nextInt(sheets.size()));
            sheets.add(new FlatSheet(sheet.name() + " (2)", sheet.hidden(), sheet.cells()));
            return new FlatWorkbook(sheets, book.properties(), book.application());
        }
    };

    /** The submission must come out unchanged. */
    final boolean harmless;

    Mutation(boolean harmless) {
        this.harmless = harmless;
    }

    abstract FlatWorkbook applied(FlatWorkbook book, Random random);

    private static FlatWorkbook sheets(FlatWorkbook book, Function<FlatSheet, FlatSheet> change) {
        Predicate<FlatSheet> table = sheet -> sheet.name().startsWith("Phiếu");
        return new FlatWorkbook(
                book.sheets().stream()
                        .map(sheet -> table.test(sheet) ? change.apply(sheet) : sheet)
                        .toList(),
                book.properties(),
                book.application());
    }

    private static FlatWorkbook cells(
            FlatWorkbook book, Function<FlatCell, Optional<FlatCell>> change) {
        return sheets(
                book,
                sheet ->
                        new FlatSheet(
                                sheet.name(),
                                sheet.hidden(),
                                sheet.cells().stream()
                                        .map(change)
                                        .flatMap(Optional::stream)
                                        .toList()));
    }

    private static FlatWorkbook header(FlatWorkbook book, Function<String, String> change) {
        return cells(
                book,
                c ->
                        Optional.of(
                                c.row() != 4
                                        ? c
                                        : new FlatCell(
                                                c.row(),
                                                c.column(),
                                                change.apply(c.shown()),
                                                c.value(),
                                                c.formula())));
    }

    private static FlatCell at(FlatCell cell, int row, int column) {
        return new FlatCell(row, column, cell.shown(), cell.value(), cell.formula());
    }

    private static FlatCell asText(FlatCell cell) {
        if (!(cell.value() instanceof Value.Amount amount)) {
            return cell;
        }
        String text = Written.number(amount.number(), Messages.VIETNAMESE) + "\u00A0";
        return new FlatCell(
                cell.row(), cell.column(), text, Value.of(text.strip()), cell.formula());
    }
}
