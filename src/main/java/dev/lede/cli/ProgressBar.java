package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.Archives;
import dev.lede.sync.PageEvent;
import dev.lede.sync.SyncEvent;
import dev.lede.text.DisplayWidth;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** One line on stderr that is drawn over itself while a sync runs, and gone when it has ended. */
final class ProgressBar {
    private static final int BAR = 24;
    /** So many hosts can be named in a line. */
    private static final int NAMED = 3;

    private final Context context;
    private int arrived;
    private boolean drawn;

    ProgressBar(Context context) {
        this.context = context;
    }

    /** Called on the threads of the sync. */
    synchronized void show(SyncEvent event) {
        switch (event) {
            case SyncEvent.Started(int feeds) -> draw("", 0, feeds);
            case SyncEvent.FeedDone(String title, int some, int done, int feeds, var took) -> {
                arrived += some;
                draw(title, done, feeds);
            }
            case SyncEvent.FeedFailed(String title, var problem, int done, int feeds, var took) ->
                draw(title, done, feeds);
            case SyncEvent.Waiting(var hosts, int done, int feeds) ->
                draw(context.words().of(Word.SYNC_WAITING, some(hosts)), done, feeds);
            case SyncEvent.Finished finished -> write("");
            case SyncEvent.CommandsFailed failed -> {}
        }
    }

    /** Called on the thread that waits for the pages. */
    synchronized void show(PageEvent event) {
        drawn = true;
        write(bar(event.done(), event.pages()) + context.words().of(Word.PAGES_PROGRESS, event.done(), event.pages()));
    }

    synchronized void show(Archives.Progress progress) {
        drawn = true;
        int done = (int) Math.min(progress.done(), Integer.MAX_VALUE);
        int all = (int) Math.min(progress.articles(), Integer.MAX_VALUE);
        write(bar(done, all) + context.words().of(Word.ARCHIVE_PROGRESS, done, all));
    }

    /** Leaves the line of the pages to what is said next. */
    synchronized void endPages() {
        if (drawn) {
            write("");
        }
    }

    private static String some(List<String> hosts) {
        String named = hosts.stream().limit(NAMED).collect(Collectors.joining(", "));
        return hosts.size() > NAMED ? named + " …" : named;
    }

    private void draw(String title, int done, int feeds) {
        write(bar(done, feeds) + context.words().of(Word.SYNC_PROGRESS, done, feeds, arrived) + " " + title);
    }

    private static String bar(int done, int all) {
        int full = all == 0 ? BAR : BAR * done / all;
        return "[" + "#".repeat(full) + " ".repeat(BAR - full) + "] ";
    }

    /** The last column stays free: some terminals wrap when it is written. */
    private void write(String text) {
        PrintWriter err = context.console().err();
        err.print("\r\u001B[K" + DisplayWidth.cut(text, context.console().columns() - 1));
        err.flush();
    }
}
