package dev.lede.source;

import dev.lede.feed.ParsedEntry;
import dev.lede.model.KeptEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of one reading.
 *
 * @param kept those that an archive of ours holds
 * @param whole the names of those that were read whole; the others are tried again next time
 */
record Batch(List<ParsedEntry> entries, List<KeptEntry> kept, Set<String> whole, List<Reading.FileProblem> broken) {

    static Batch of(List<FolderFiles.One> files, Articles articles) {
        var entries = new ArrayList<ParsedEntry>();
        var kept = new ArrayList<KeptEntry>();
        var whole = new HashSet<String>();
        var broken = new ArrayList<Reading.FileProblem>();
        for (var file : files) {
            var article = articles.read(file);
            article.entry().ifPresent(entries::add);
            article.kept().ifPresent(kept::add);
            article.reason()
                    .ifPresentOrElse(
                            reason -> broken.add(new Reading.FileProblem(file.name(), reason)),
                            () -> whole.add(file.name()));
        }
        return new Batch(entries, kept, whole, broken);
    }

    List<Reading.FileProblem> problems(List<Reading.FileProblem> others) {
        var all = new ArrayList<>(others);
        all.addAll(broken);
        return all;
    }

    Optional<String> firstProblem(List<Reading.FileProblem> others) {
        return problems(others).stream().findFirst().map(problem -> problem.path() + ": " + problem.reason());
    }

    boolean isEmpty() {
        return entries.isEmpty() && kept.isEmpty();
    }
}
