package vn.parindex.app;

import java.io.Console;
import java.util.HashSet;
import java.util.Set;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that fills as deliveries are done, for somebody who sits at the terminal and waits. */
final class DeliveryBar implements Watcher, AutoCloseable {
    private final ProgressBar bar;
    private final Set<String> begun = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    DeliveryBar(String title) {
        bar =
                new ProgressBarBuilder()
                        .setTaskName(title)
                        .setInitialMax(1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .build();
    }

    /** True when somebody sees it. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean visible() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // from Java 22 on there is a console even where nobody sees it, and this tells
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    @Override
    public synchronized void passed(Step step, String sha256) {
        begun.add(sha256);
        if (step.last()) {
            done.add(sha256);
        }
        bar.maxHint(begun.size());
        bar.stepTo(done.size());
    }

    @Override
    public void close() {
        bar.close();
    }
}
