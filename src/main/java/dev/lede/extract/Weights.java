package dev.lede.extract;

import java.util.Map;

/** What each feature counts, and how far each expert is trusted beforehand; tuned by {@code src/bench/extract}. */
record Weights(
        double agreement,
        double covered,
        double prose,
        double linked,
        double teased,
        double length,
        double declared,
        Map<String, Double> trust) {
    static final Weights TUNED = new Weights(
            1.0,
            0.3,
            0.3,
            -0.5,
            -1.0,
            0.4,
            1.0,
            Map.of("structured data", 0.1, "known containers", 0.2, "scored paragraphs", 0.05));

    double score(Answer answer, Features features) {
        return agreement * features.agreement()
                + covered * features.covered()
                + prose * features.prose()
                + linked * features.linked()
                + teased * features.teased()
                + length * features.length()
                + declared * answer.declared()
                + trust.getOrDefault(answer.expert(), 0.0);
    }
}
