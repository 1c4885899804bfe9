package dev.lede.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Every paragraph votes for what it stands in: its parent most, its grandparents less. The method of Arc90's and Mozilla's
 * Readability, with commas and lengths that hold for Chinese too.
 */
final class ScoredParagraphs implements Expert {
    private static final Set<String> VOTERS = Set.of("p", "td", "pre", "section", "h2", "h3", "h4", "h5", "h6");
    private static final int SHORTEST = 25;
    private static final int LEVELS = 5;
    private static final int RIVALS = 5;
    private static final int AGREEING = 3;

    private static final Pattern POSITIVE = Pattern.compile(
            "(?i)article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story|news");
    private static final Pattern NEGATIVE =
            Pattern.compile("(?i)-ad-|hidden|(?:^|\\s)hid(?:\\s|$)|banner|combx|comment|com-"
                    + "|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper"
                    + "|sponsor|shopping|tags|widget");

    @Override
    public String name() {
        return "scored paragraphs";
    }

    @Override
    public List<Element> find(Surroundings page) {
        return new Vote(page.census()).over(page.page().body());
    }

    /** One count of votes. */
    private static final class Vote {
        private final Census census;
        /** In the order of the page, so that of equals the first is taken. */
        private final Map<Element, Double> scores = new LinkedHashMap<>();

        Vote(Census census) {
            this.census = census;
        }

        List<Element> over(Element body) {
            for (Element element : body.getAllElements()) {
                if (votes(element)) {
                    vote(element, body);
                }
            }
            scores.replaceAll(
                    (element, score) -> score * (1 - census.at(element).linkDensity()));
            var best = scores.entrySet().stream()
                    .sorted(Map.Entry.<Element, Double>comparingByValue(Comparator.reverseOrder()))
                    .limit(RIVALS)
                    .map(Map.Entry::getKey)
                    .toList();
            return best.isEmpty() ? List.of() : withSiblings(climbed(common(best, body), body));
        }

        private boolean votes(Element element) {
            boolean voter = VOTERS.contains(element.normalName())
                    || element.nameIs("div") && element.children().stream().noneMatch(Element::isBlock);
            return voter && census.at(element).letters >= SHORTEST;
        }

        private void vote(Element voter, Element body) {
            Counts counts = census.at(voter);
            double points = 1 + counts.commas + Math.min(counts.letters / 100, 3);
            Element ancestor = voter.parent();
            for (int level = 0; level < LEVELS && ancestor != null && voter != body; level++) {
                double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
                scores.putIfAbsent(ancestor, initial(ancestor));
                scores.merge(ancestor, points * share, Double::sum);
                if (ancestor == body) {
                    return;
                }
                ancestor = ancestor.parent();
            }
        }

        private static double initial(Element element) {
            double byTag = switch (element.normalName()) {
                case "div", "article", "main" -> 5;
                case "pre", "td", "blockquote" -> 3;
                case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
                case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
                default -> 0;
            };
            return byTag + weight(element.className()) + weight(element.id());
        }

        private static double weight(String name) {
            if (name.isEmpty()) {
                return 0;
            }
            return (POSITIVE.matcher(name).find() ? 25 : 0)
                    - (NEGATIVE.matcher(name).find() ? 25 : 0);
        }

        /** Where several of the best stand in one element, that is the article. */
        private Element common(List<Element> best, Element body) {
            Element top = best.getFirst();
            var near = best.stream()
                    .filter(other -> score(other) >= 0.75 * score(top))
                    .toList();
            if (near.size() < AGREEING) {
                return top;
            }
            for (Element ancestor = top.parent(); ancestor != null && ancestor != body; ancestor = ancestor.parent()) {
                Element holder = ancestor;
                if (near.stream()
                                .filter(other -> other.parents().contains(holder))
                                .count()
                        >= AGREEING) {
                    return ancestor;
                }
            }
            return top;
        }

        /** Up, as long as what is around has more votes, or holds nothing else. */
        private Element climbed(Element start, Element body) {
            Element top = start;
            double last = score(top);
            double threshold = last / 3;
            for (Element up = top.parent(); up != null && up != body; up = up.parent()) {
                double its = score(up);
                if (scores.containsKey(up) && its < threshold) {
                    break;
                }
                if (its > last) {
                    top = up;
                    break;
                }
                last = scores.containsKey(up) ? its : last;
            }
            for (Element up = top.parent(); up != null && up != body && up.childrenSize() == 1; up = up.parent()) {
                top = up;
            }
            return top;
        }

        /** An article is often cut in two by an advertisement, or its lead stands before its body. */
        private List<Element> withSiblings(Element top) {
            Element parent = top.parent();
            if (parent == null) {
                return List.of(top);
            }
            double threshold = Math.max(10, score(top) * 0.2);
            var parts = new ArrayList<Element>();
            for (Element sibling : parent.children()) {
                if (sibling == top || belongs(sibling, top, threshold)) {
                    parts.add(sibling);
                }
            }
            return parts;
        }

        private boolean belongs(Element sibling, Element top, double threshold) {
            boolean alike = !top.className().isEmpty() && sibling.className().equals(top.className());
            double bonus = alike ? score(top) * 0.2 : 0;
            if (scores.containsKey(sibling) && score(sibling) + bonus >= threshold) {
                return true;
            }
            if (!sibling.nameIs("p")) {
                return false;
            }
            Counts counts = census.at(sibling);
            return counts.letters > 80 && counts.linkDensity() < 0.25
                    || counts.letters > 0 && counts.linked == 0 && Prose.endsSentence(sibling.text());
        }

        private double score(@Nullable Element element) {
            return element == null ? 0 : scores.getOrDefault(element, 0.0);
        }
    }
}
