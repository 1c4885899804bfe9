package dev.lede.extract;

import dev.lede.extract.Extraction.Article;
import dev.lede.extract.Extraction.Chosen;
import dev.lede.extract.Extraction.Refused;
import dev.lede.model.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Takes the best answer by a score. */
final class Router {
    private Router() {}

    static Extraction best(List<Answer> answers, Page page, Metadata metadata) {
        var ranked = answers.stream()
                .filter(answer -> !answer.text().isEmpty())
                .sorted(Comparator.comparingDouble(Router::score).reversed())
                .toList();
        if (ranked.isEmpty()) {
            return new Refused(new Problem(Problem.Kind.NO_ARTICLE, ""), metadata);
        }
        var best = ranked.getFirst();
        var chosen = new Chosen(
                best.expert(),
                (int) Math.round(1000 * score(best)),
                ranked.stream().map(Router::reason).toList());
        return new Article(CleanHtml.of(best.article(), page.address()), best.text(), metadata, chosen, null);
    }

    private static double score(Answer answer) {
        return Math.log(1 + Census.letters(answer.text()));
    }

    private static String reason(Answer answer) {
        return String.format(
                Locale.ROOT,
                "%s: %.2f, %d letters",
                answer.expert(),
                score(answer),
                answer.text().length());
    }
}
