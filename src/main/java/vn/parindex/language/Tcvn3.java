package vn.parindex.language;

/** The TCVN3 (ABC) encoding: one sign for one letter. */
final class Tcvn3 {
    private static final String SIGNS =
            "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
    private static final String LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    private Tcvn3() {}

    /** False when a letter stands in the text that the encoding does not have. */
    static boolean couldBe(String text) {
        return text.chars()
                .noneMatch(sign -> sign >= '\u00C0' && sign <= '\u00FF' && SIGNS.indexOf(sign) < 0);
    }

    static String decoded(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = SIGNS.indexOf(text.charAt(i));
            decoded.append(at < 0 ? text.charAt(i) : LETTERS.charAt(at));
        }
        return decoded.toString();
    }
}
