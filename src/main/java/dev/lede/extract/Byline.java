package dev.lede.extract;

import dev.lede.text.Clean;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Who wrote an article. */
final class Byline {
    private static final Pattern PREFIX = Pattern.compile(
            "(?i)^(?:(?:written|posted|reported|words|story|text)\\s+by|by|von|par|por|di|door|author|autor|auteur|作者|文|记者|来源)(?:\\s*[:：/|]\\s*|\\s+)");
    private static final Pattern SUFFIX = Pattern.compile(
            "(?i)\\s*(?:[|•·,(/]|\\bon\\b|\\d{1,2}[:./]\\d|(?:19|20)\\d\\d|\\s[-–—]\\s|updated|published).*$");
    private static final Pattern WRITTEN = Pattern.compile(
            "^\\s*(?:By|BY|Von|Par|Por|Di|作者)\\s*[:：]?\\s+?((?:\\p{Lu}[\\p{L}'’.-]*+\\s?){1,5}(?:(?:,|and|und|et|y|&)\\s(?:\\p{Lu}[\\p{L}'’.-]*+\\s?){1,4}){0,3})$");
    private static final Pattern SOURCE = Pattern.compile("(?:来源|来自|文章来源|稿源)\\s*[:：]\\s*([\\p{L}\\p{N}·“”《》]{2,20})");
    private static final Pattern ADDRESS = Pattern.compile("\\s*\\w+://");
    private static final String MARKED =
            "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline .author, .author-name, .byline-name,"
                    + " .author__name, .article-author, .post-author, .entry-author, .byline, .author, .vcard .fn, .article__author, .contributor";
    private static final int LONGEST = 80;

    private Byline() {}

    static Optional<String> of(Document page, List<Line> lines, List<String> structured, Optional<String> declared) {
        return names(structured.stream())
                .or(() -> names(declared.stream()))
                .or(() -> names(page.select(MARKED).stream()
                        .filter(element -> !Parts.isIn(element, "aside", "footer", "nav") && !Names.isComments(element))
                        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
                        .filter(text -> text.length() <= LONGEST)
                        .limit(1)))
                .or(() -> written(lines));
    }

    private static Optional<String> written(List<Line> all) {
        var lines = all.stream()
                .map(Line::text)
                .filter(text -> text.length() <= LONGEST)
                .toList();
        return Stream.of(WRITTEN, SOURCE)
                .flatMap(pattern -> lines.stream()
                        .map(pattern::matcher)
                        .filter(java.util.regex.Matcher::find)
                        .map(found -> found.group(1)))
                .flatMap(text -> names(Stream.of(text)).stream())
                .findFirst();
    }

    private static Optional<String> names(Stream<String> written) {
        String names = written.map(Byline::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static String name(String written) {
        String whole = PREFIX.matcher(Clean.line(written)).replaceFirst("");
        String name = SUFFIX.matcher(whole).replaceFirst("").strip();
        boolean address = name.contains("@")
                || name.contains("www.")
                || ADDRESS.matcher(whole).lookingAt();
        boolean nobody = name.equalsIgnoreCase("admin") || name.equalsIgnoreCase("null") || name.length() > LONGEST;
        return address || nobody || name.length() < 2 ? "" : name;
    }
}
