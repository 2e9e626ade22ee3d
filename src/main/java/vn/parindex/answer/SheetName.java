package vn.parindex.answer;

import java.util.List;
import java.util.stream.IntStream;
import vn.parindex.language.Folding;

/** Finds a name for the result sheet that no sheet of the sender's has. */
final class SheetName {
    private SheetName() {}

    static String free(String wanted, List<String> taken) {
        List<String> folded = taken.stream().map(Folding::same).toList();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wanted : wanted + " (" + number + ")")
                .filter(name -> !folded.contains(Folding.same(name)))
                .findFirst()
                .orElseThrow();
    }
}
