package dev.lede.source;

import dev.lede.feed.ArticleFile;
import dev.lede.feed.FrontMatterEntry;
import dev.lede.feed.HtmlFileEntry;
import dev.lede.feed.LanguageSuffix;
import dev.lede.feed.ParsedEntry;
import dev.lede.model.KeptEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the files of one folder, each as an entry.
 *
 * @param files all of them, as far as links lead from one to another
 * @param translated the names, without suffix, that stand in more than one language
 */
record Articles(Path folder, Site site, FolderFiles files, Set<String> translated) {

    /**
     * @param kept what an archive of ours holds, in place of the entry
     * @param reason why the file, or only its front matter, could not be read
     */
    record Article(Optional<ParsedEntry> entry, Optional<KeptEntry> kept, Optional<String> reason) {}

    Article read(FolderFiles.One file) {
        try {
            var article = new ArticleFile(
                    file.name(),
                    TextFile.read(file.path()),
                    translated.contains(LanguageSuffix.of(file.name()).base()),
                    site.dialect(),
                    site.zone(),
                    site.lang(),
                    new LocalAddresses(file.path(), folder, site.root(), files.elsewhere()));
            return FolderWalk.isMarkdown(file.name()) ? ofMarkdown(article) : ofHtml(article);
        } catch (IOException e) {
            return new Article(Optional.empty(), Optional.empty(), Optional.of(e.toString()));
        }
    }

    private static Article ofMarkdown(ArticleFile file) {
        var read = FrontMatterEntry.of(file);
        return new Article(
                Optional.ofNullable(read.entry()),
                Optional.ofNullable(read.kept()),
                Optional.ofNullable(read.problem()));
    }

    private static Article ofHtml(ArticleFile file) {
        return new Article(Optional.of(HtmlFileEntry.of(file)), Optional.empty(), Optional.empty());
    }
}
