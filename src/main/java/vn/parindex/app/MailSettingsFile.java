package vn.parindex.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.parindex.mail.Account;

/** Reads what the settings say of mail: the mailboxes, and how they are answered from. */
final class MailSettingsFile {
    private static final String MAILBOXES = "hop-thu";
    private static final String RULES = "thu";
    private static final String STRANGERS = "nguoi-la";
    private static final String REMIND = "nhac-truoc-ngay";
    private static final String RESULTS = "bao-ket-qua";
    private static final Set<String> YES = Set.of("co", "có", "true");
    private static final Set<String> NO = Set.of("khong", "không", "false");

    private MailSettingsFile() {}

    /**
     * The mail settings of a settings file; without a mailbox they are empty.
     *
     * @param file the settings file: files with secrets are named from where it lies
     */
    static MailSettings read(YamlSection root, Path file) {
        YamlSection rules = root.section(RULES);
        MailSettings settings =
                new MailSettings(
                        accounts(root.sections(MAILBOXES), file),
                        strangers(rules),
                        Math.max(1, rules.whole("moi-nguoi-moi-ngay", 20)),
                        days(rules),
                        yes(rules, RESULTS));
        rules.finish();
        return settings;
    }

    private static List<Account> accounts(List<YamlSection> sections, Path file) {
        List<Account> accounts = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (YamlSection section : sections) {
            Account account = MailboxSection.account(section, file);
            if (!addresses.add(account.address().toLowerCase(Locale.ROOT))) {
                section.fault("dia-chi", "mailbox-twice", "found", account.address());
            }
            accounts.add(account);
        }
        return accounts;
    }

    private static MailSettings.Strangers strangers(YamlSection rules) {
        String word = rules.text(STRANGERS, "im-lang");
        if (!word.equals("im-lang") && !word.equals("tra-loi")) {
            rules.fault(STRANGERS, "not-a-manner", "found", word);
        }
        return word.equals("tra-loi")
                ? MailSettings.Strangers.ANSWER
                : MailSettings.Strangers.SILENCE;
    }

    private static List<Integer> days(YamlSection rules) {
        List<Integer> days = new ArrayList<>();
        for (String text : rules.list(REMIND)) {
            if (text.strip().matches("[0-9]{1,3}")) {
                days.add(Integer.valueOf(text.strip()));
            } else {
                rules.fault(REMIND, "not-a-number", "key", RULES + "." + REMIND, "found", text);
            }
        }
        return days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private static boolean yes(YamlSection rules, String key) {
        String word = rules.text(key, "khong").strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            rules.fault(key, "not-yes-or-no", "key", RULES + "." + key, "found", word);
        }
        return YES.contains(word);
    }
}
