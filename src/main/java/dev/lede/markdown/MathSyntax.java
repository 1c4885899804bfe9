package dev.lede.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code $a_1$} and {@code $$a_1$$} in running text, and leaves "from $5 to $10" alone. */
final class MathSyntax implements InlineParserExtensionFactory {
    /** As pandoc has it: no blank inside the dollars, no digit after them; at most 500 characters, so that it is linear. */
    private static final Pattern FORMULA =
            Pattern.compile("\\$\\$([^$]{1,500})\\$\\$|\\$(?!\\s)([^$\\n]{1,500})(?<![\\s\\\\])\\$(?![\\d$])");

    private static final Pattern SIGNS = Pattern.compile("[\\\\^_=+<>{}|/*-]");
    private static final Pattern WORDS =
            Pattern.compile("[A-Za-z]{4}|[A-Za-z]{2,} [A-Za-z]{2,}|[^\\x00-\\u036F\\u0370-\\u03FF\\u2000-\\u2BFF]");

    @Override
    public CharSequence getCharacters() {
        return "$";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new Reader();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    private static final class Reader implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            int index = parser.getIndex();
            var input = parser.getInput();
            if (index > 0 && Character.isLetterOrDigit(input.charAt(index - 1)) && input.charAt(index - 1) < 0x2E80) {
                return false;
            }
            var groups = parser.matchWithGroups(FORMULA);
            if (groups == null) {
                return false;
            }
            boolean display = groups[1] != null;
            var formula = display ? groups[1] : groups[2];
            if (!display && !looksLikeMath(formula.toString())) {
                parser.setIndex(index);
                return false;
            }
            parser.flushTextNode();
            parser.appendNode(new MathNode(groups[0], formula));
            return true;
        }

        private static boolean looksLikeMath(String formula) {
            return SIGNS.matcher(formula).find() || !WORDS.matcher(formula).find();
        }

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }
}
