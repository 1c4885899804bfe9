package dev.lede.extract;

import dev.lede.extract.Extraction.Article;
import dev.lede.extract.Extraction.Chosen;
import dev.lede.extract.Extraction.Opinion;
import dev.lede.extract.Extraction.Refused;
import dev.lede.model.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Takes the best answer by a score that one can look at. */
final class Router {
    private Router() {}

    static Extraction best(Extractor.Read read, Page page) {
        var answers = read.answers();
        var metadata = read.metadata();
        var ranked = answers.stream()
                .filter(answer -> !answer.text().isEmpty())
                .map(answer -> Rated.of(answer, answers))
                .sorted(Comparator.comparingDouble(Rated::score).reversed())
                .toList();
        if (ranked.isEmpty()) {
            return refused(Problem.Kind.NO_ARTICLE, page, metadata);
        }
        var best = ranked.getFirst();
        var wall = Walls.of(best.answer().text(), metadata.title(), read.asksForPassword());
        if (wall.isPresent()) {
            return refused(wall.get(), page, metadata);
        }
        var chosen = new Chosen(
                best.answer().expert(),
                (int) Math.round(1000 * best.score()),
                ranked.stream().map(Rated::opinion).toList());
        return new Article(
                CleanHtml.of(best.answer().article(), page.address()),
                best.answer().text(),
                metadata,
                chosen,
                read.nextPage());
    }

    private static Refused refused(Problem.Kind kind, Page page, Metadata metadata) {
        return new Refused(new Problem(kind, page.address()), metadata);
    }

    private record Rated(Answer answer, Features features) {
        static Rated of(Answer answer, List<Answer> all) {
            return new Rated(answer, Features.of(answer, all));
        }

        double score() {
            return Weights.TUNED.score(answer, features);
        }

        Opinion opinion() {
            String reason =
                    String.format(Locale.ROOT, "%.3f · %s, declared %.3f", score(), features, answer.declared());
            return new Opinion(answer.expert(), reason, answer.text());
        }
    }
}
