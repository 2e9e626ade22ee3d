package vn.parindex.app;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.parindex.language.Messages;

/** A bar on the terminal for long work; nothing where no terminal is attached. */
final class Progress implements AutoCloseable {
    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Begins a bar.
     *
     * @param task its text stands in the bundle {@code cli} under {@code progress.<task>}
     */
    static Progress of(String task, long steps, Locale locale) {
        if (!DeliveryBar.visible()) {
            return new Progress(null);
        }
        return new Progress(
                new ProgressBarBuilder()
                        .setTaskName(Messages.of("cli", locale).text("progress." + task))
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.ASCII)
                        .build());
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
