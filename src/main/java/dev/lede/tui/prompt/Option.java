package dev.lede.tui.prompt;

import dev.lede.config.Command;
import dev.lede.library.Added;
import dev.lede.library.Found;
import dev.lede.tui.reader.ArticleLink;
import dev.lede.tui.reader.Survey;

/** Something that can be chosen in a prompt. */
public sealed interface Option {
    /** What is shown, and what is typed for a part of. */
    String name();

    record OfCommand(Command command) implements Option {
        @Override
        public String name() {
            return command.word();
        }
    }

    /**
     * How a part of the text could go on.
     *
     * @param whole the text with it
     */
    record OfPart(String name, String whole) implements Option {}

    /** @param kind of what was looked at */
    record OfFeed(Added.Kind kind, Found.Offer offer) implements Option {
        @Override
        public String name() {
            return offer.title().isEmpty() ? offer.address() : offer.title() + "  " + offer.address();
        }
    }

    record OfHeading(Survey.Heading heading) implements Option {
        @Override
        public String name() {
            return "  ".repeat(heading.level() - 1) + heading.text();
        }
    }

    record OfLink(ArticleLink link) implements Option {
        @Override
        public String name() {
            return text() + "  " + link.link().address();
        }

        /** With the number that it has in the text. */
        String text() {
            int number = link.link().number();
            return (number > 0 ? "[" + number + "] " : "") + link.link().text();
        }
    }
}
