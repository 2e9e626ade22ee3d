package vn.parindex.rulebook.kind;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.language.Folding;

/** Parameters cut into their items: separated by semicolons or line breaks outside parentheses. */
final class Notation {
    private Notation() {}

    /** The items, tidy, none of them empty. */
    static List<String> items(String parameters) {
        String text = parameters.replace('；', ';').replace('：', ':');
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open = depthAfter(open, text.charAt(i));
        }
        // a parenthesis that is never closed is a slip of the pen, not one giant item
        return cut(text, open == 0);
    }

    private static List<String> cut(String text, boolean minding) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = minding ? depthAfter(depth, c) : 0;
            if (depth == 0 && (c == ';' || c == '\n' || c == '\r')) {
                add(items, item);
            } else {
                item.append(c);
            }
        }
        add(items, item);
        return items;
    }

    private static void add(List<String> items, StringBuilder item) {
        String tidy = Folding.tidy(item.toString());
        if (!tidy.isEmpty()) {
            items.add(tidy);
        }
        item.setLength(0);
    }

    /** Never below 0, since labels may begin with "a)". */
    private static int depthAfter(int depth, char c) {
        return c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
    }
}
