package dev.lede.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.EntryId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LooksTest {
    private final Looks looks = new Looks(Duration.ofHours(1));
    private final List<Effect.OpenArticle> set = new ArrayList<>();

    private static Effect.OpenArticle article(int number) {
        return new Effect.OpenArticle(number, new EntryId(number), 80, 24);
    }

    @Test
    void whoHadRestedWaitsForNothingAndAHeldKeyUntilItIsLeftAlone() {
        assertThat(looks.want(article(1))).isZero();
        assertThat(looks.want(article(2))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void ofThoseThatAreOnlyPassedNoneIsSet() {
        looks.release(set::add);
        looks.want(article(1));
        looks.want(article(2));

        looks.take(article(1), set::add);
        looks.take(article(2), set::add);
        looks.take(article(2), set::add);

        assertThat(set).containsExactly(article(2));
    }

    @Test
    void theFirstWaitsUntilTheFirstScreenStands() {
        looks.want(article(1));
        looks.take(article(1), set::add);
        assertThat(set).isEmpty();

        looks.release(set::add);

        assertThat(set).containsExactly(article(1));
    }
}
