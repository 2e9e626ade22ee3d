package vn.parindex.app;

import java.util.Map;

/**
 * Something wrong in the settings.
 *
 * @param line from 1
 * @param code text in the bundle {@code cli} under {@code settings.<code>}
 */
record SettingsFault(int line, String code, Map<String, String> facts) {
    SettingsFault {
        facts = Map.copyOf(facts);
    }
}
