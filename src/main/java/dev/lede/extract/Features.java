package dev.lede.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What can be told of an answer without knowing the right one; each from 0 to 1.
 *
 * @param agreement how much of it the other experts found too, and it of theirs
 * @param covered how much of what the other experts found is in it
 * @param prose how much of it stands in whole paragraphs
 * @param linked how much of it stands in links
 * @param teased how much of it are other articles' beginnings
 * @param length how long it is, by orders of magnitude: 1 for ten thousand letters
 */
record Features(double agreement, double covered, double prose, double linked, double teased, double length) {

    static Features of(Answer answer, List<Answer> all) {
        var own = answer.lines();
        double sum = total(own);
        double agreement = 0;
        double covered = 0;
        int others = 0;
        for (Answer other : all) {
            if (other != answer) {
                var its = other.lines();
                double shared = own.entrySet().stream()
                        .filter(line -> its.containsKey(line.getKey()))
                        .mapToDouble(Map.Entry::getValue)
                        .sum();
                double total = total(its);
                agreement += 2 * shared / Math.max(1, sum + total);
                covered += shared / Math.max(1, total);
                others++;
            }
        }
        double prose = 0;
        double linked = 0;
        var lines = Line.of(answer.article());
        for (Line line : lines) {
            prose += line.isProse() ? line.letters() : 0;
            linked += line.linked();
        }
        return new Features(
                others == 0 ? 0 : agreement / others,
                others == 0 ? 0 : covered / others,
                Math.min(1, prose / Math.max(1, sum)),
                Math.min(1, linked / Math.max(1, sum)),
                Math.min(1, Teasers.letters(lines) / Math.max(1, sum)),
                Math.min(1, Math.log10(1 + sum) / 4));
    }

    private static double total(Map<String, Double> lines) {
        return lines.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "agreement %.3f, covered %.3f, prose %.3f, linked %.3f, teased %.3f, length %.3f",
                agreement,
                covered,
                prose,
                linked,
                teased,
                length);
    }
}
