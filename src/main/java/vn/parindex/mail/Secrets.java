package vn.parindex.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where passwords and tokens are kept: never in the settings. */
public final class Secrets {
    private static final Set<PosixFilePermission> OWNER =
            Set.of(
                    PosixFilePermission.OWNER_READ,
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.OWNER_EXECUTE);

    private Secrets() {}

    /** What an environment variable holds. */
    public static Login.Secret variable(String name) {
        return variable(name, System.getenv());
    }

    static Login.Secret variable(String name, Map<String, String> environment) {
        return () ->
                Optional.ofNullable(environment.get(name))
                        .filter(value -> !value.isEmpty())
                        .orElseThrow(() -> new Unusable(Fault.NOT_SET, name));
    }

    /** The first line of a file that only its owner may read. */
    public static Login.Secret file(Path file) {
        return new SecretFile(file);
    }

    /** Why a secret can't be used. */
    public enum Fault {
        NOT_SET,
        NO_FILE,
        UNREADABLE,
        EMPTY,
        /** Others than the owner may read or change it. */
        OPEN_TO_OTHERS
    }

    /** A secret that can't be used; what it says never holds the secret. */
    public static final class Unusable extends IOException {
        private static final long serialVersionUID = 1L;

        private final Fault fault;
        private final String where;

        Unusable(Fault fault, String where) {
            super(fault + ": " + where);
            this.fault = fault;
            this.where = where;
        }

        public Fault fault() {
            return fault;
        }

        /** The variable or the file. */
        public String where() {
            return where;
        }
    }

    private record SecretFile(Path file) implements Login.Secret {
        @Override
        public String read() throws IOException {
            if (!Files.isRegularFile(file)) {
                throw new Unusable(Fault.NO_FILE, file.toString());
            }
            if (posix(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new Unusable(Fault.OPEN_TO_OTHERS, file.toString());
            }
            String secret = text().lines().findFirst().orElse("").strip();
            if (secret.isEmpty()) {
                throw new Unusable(Fault.EMPTY, file.toString());
            }
            return secret;
        }

        private String text() throws IOException {
            try {
                String text = Files.readString(file, UTF_8);
                // Windows editors put a mark before the text
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (NoSuchFileException e) {
                throw new Unusable(Fault.NO_FILE, file.toString());
            } catch (IOException e) {
                throw new Unusable(Fault.UNREADABLE, file.toString());
            }
        }

        @Override
        public void renew(String value) throws IOException {
            Path beside = file.resolveSibling(file.getFileName() + ".tmp");
            Files.deleteIfExists(beside);
            if (posix(file)) {
                Files.createFile(
                        beside,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(beside, value + "\n", UTF_8);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }

        private static boolean posix(Path file) throws IOException {
            FileStore store = Files.getFileStore(file);
            return store.supportsFileAttributeView("posix");
        }
    }
}
