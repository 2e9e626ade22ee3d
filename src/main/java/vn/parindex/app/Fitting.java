package vn.parindex.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which files still fit into a mail, in their order. */
final class Fitting {
    // what the words take at most for each character of the letters, both twins encoded
    private static final int PER_CHARACTER = 24;
    private static final long FRAME = 24_000;
    private static final long HEADER_OF_FILE = 1_500;

    private Fitting() {}

    /** The files that fit; those that don't are told of by where they lie. */
    static Set<MailReply.Part> fitting(List<MailReply.Part> files, long most) {
        long words = files.stream().mapToLong(file -> file.letter().length()).sum();
        long left = most - FRAME - words * PER_CHARACTER;
        Set<MailReply.Part> fitting = new HashSet<>();
        for (MailReply.Part part : files) {
            long size = part.file().map(file -> encoded(file.content().size())).orElse(0L);
            if (part.file().isPresent() && size <= left) {
                fitting.add(part);
                left -= size;
            }
        }
        return fitting;
    }

    // 57 bytes become a line of 76 characters and its end
    private static long encoded(long size) {
        return (size / 57 + 1) * 78 + HEADER_OF_FILE;
    }
}
