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
    /**
     * As pandoc has it: no blank inside the dollars, no digit after them; at most 500 characters, so that it is linear. From
     * the very place on, since flexmark would find one farther on, and lose what stands before it.
     */
    private static final Pattern FORMULA =
            Pattern.compile("^(?:\\$\\$([^$]{1,500})\\$\\$|\\$(?!\\s)([^$\\n]{1,500})(?<![\\s\\\\])\\$(?![\\d$]))");

    private static final Pattern SIGNS = Pattern.compile("[\\\\^_=+<>{}|/*-]");
    private static final Pattern WORDS =
            Pattern.compile("[A-Za-z]{4}|[A-Za-z]{2,} [A-Za-z]{2,}|[^\\x00-\\u036F\\u0370-\\u03FF\\u2000-\\u2BFF]");

    /** Whether all of it is one formula. */
    static boolean reads(String markdown) {
        return end(markdown, 0) == markdown.length();
    }

    /** Where the formula ends that begins there; -1 where none does. */
    static int end(String text, int start) {
        var formula = FORMULA.matcher(text).region(start, text.length());
        boolean found = !followsWord(text, start)
                && formula.lookingAt()
                && (formula.group(1) != null || looksLikeMath(formula.group(2)));
        return found ? formula.end() : -1;
    }

    private static boolean followsWord(CharSequence text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) < 0x2E80;
    }

    private static boolean looksLikeMath(String formula) {
        return SIGNS.matcher(formula).find() || !WORDS.matcher(formula).find();
    }

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
            if (followsWord(input, index)) {
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

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}
    }
}
