package vn.parindex.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.model.Bytes;

/** Keeps mails by their bytes, as the register does. */
final class BagOfBytes implements Postbag {
    final List<String> taken = new ArrayList<>();
    final List<MailPlace> moved = new ArrayList<>();
    final Map<MailPlace, Bytes> places = new HashMap<>();
    final Map<Bytes, Fate> fates = new HashMap<>();
    final Set<String> refusing = new HashSet<>();

    @Override
    public Optional<Fate> fate(MailPlace place) {
        return Optional.ofNullable(places.get(place)).map(fates::get);
    }

    @Override
    public void take(MailPlace place, byte[] raw) throws IOException {
        String subject = subject(raw);
        if (refusing.contains(subject)) {
            throw new IOException("the disk is full");
        }
        keep(place, raw);
        taken.add(subject);
    }

    @Override
    public void tooLarge(MailPlace place, byte[] header, long size) {
        keep(place, header);
        taken.add(subject(header) + ": " + size);
    }

    @Override
    public void moved(MailPlace place) {
        moved.add(place);
    }

    /** All that was taken has this fate from now on. */
    void all(Fate fate) {
        fates.replaceAll((bytes, before) -> fate);
    }

    private void keep(MailPlace place, byte[] raw) {
        places.put(place, Bytes.of(raw));
        fates.putIfAbsent(Bytes.of(raw), Fate.OPEN);
    }

    static String subject(byte[] raw) {
        return new String(raw, UTF_8)
                .lines()
                .filter(line -> line.startsWith("Subject: "))
                .map(line -> line.substring("Subject: ".length()))
                .findFirst()
                .orElse("");
    }
}
