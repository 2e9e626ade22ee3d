package vn.parindex.read;

import java.text.Normalizer;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.parindex.model.FlatCell;
import vn.parindex.model.Formula;
import vn.parindex.model.Value;

/** What a cell holds, and how the sheet shows it. */
record Content(Value value, String shown) {
    static final Content NOTHING = new Content(Value.blank(), "");

    static Content words(String text) {
        String shown = Normalizer.normalize(text, Normalizer.Form.NFC);
        String stripped = Blanks.strip(shown);
        Value value = stripped.isEmpty() ? Value.blank() : Value.of(stripped);
        return new Content(value, shown);
    }

    static Content truth(boolean yes) {
        return new Content(new Value.Truth(yes), yes ? "TRUE" : "FALSE");
    }

    static Content fault(byte code) {
        FormulaError error =
                FormulaError.isValidCode(code) ? FormulaError.forInt(code) : FormulaError.NA;
        return new Content(new Value.Fault(error.getString()), error.getString());
    }

    FlatCell at(Cell cell, Optional<Formula> formula) {
        return new FlatCell(cell.getRowIndex(), cell.getColumnIndex(), shown, value, formula);
    }
}
