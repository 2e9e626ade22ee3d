package vn.parindex.model;

import java.util.List;
import java.util.Map;

/**
 * A workbook as read: flat typed cells with their places, no judgement.
 *
 * @param properties custom document properties
 * @param application the program that saved the file last, as it names itself, or empty text
 */
public record FlatWorkbook(
        List<FlatSheet> sheets, Map<String, String> properties, String application) {

    public FlatWorkbook {
        sheets = List.copyOf(sheets);
        properties = Map.copyOf(properties);
    }
}
