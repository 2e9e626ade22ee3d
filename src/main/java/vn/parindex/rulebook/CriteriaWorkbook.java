package vn.parindex.rulebook;

import java.nio.file.Path;

/** The workbook {@code bo-tieu-chi.xlsx} in which staff keep a criteria set. */
public final class CriteriaWorkbook {
    /** Its name in the folder of the set. */
    public static final String FILE_NAME = "bo-tieu-chi.xlsx";

    private CriteriaWorkbook() {}

    /**
     * Reads and understands a criteria set.
     *
     * @param folder named like the set
     * @throws RulebookRefused with every faulty row at once
     */
    public static CriteriaSet read(Path folder) throws RulebookRefused {
        Path named = folder.toAbsolutePath().normalize();
        CriteriaBook book = CriteriaBook.open(named.resolve(FILE_NAME));
        return new CriteriaReader(book).read(named.getFileName().toString());
    }
}
