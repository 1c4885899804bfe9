package dev.lede.feed;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces the addresses of links and pictures in Markdown, and leaves code as it is. */
final class MarkdownAddresses {
    /** Code first, so that no address is found in it: then it is what matched, and is put back. */
    private static final Pattern ADDRESS = Pattern.compile(MarkdownLines.CODE
            + "|(?<before>\\]\\(\\s{0,9})(?:<(?<angled>[^<>\\n]*)>|(?<bare>[^\\s()<>]+))"
            + "|(?<definition>^ {0,3}\\[(?!\\^)[^\\]]{1,200}\\]:\\s{0,9})(?<defined>[^\\s<>]+)"
            + "|(?<attribute>\\b(?:src|href)\\s{0,9}=\\s{0,9}\")(?<quoted>[^\"]+)");

    private MarkdownAddresses() {}

    static String replace(String markdown, UnaryOperator<String> resolve) {
        return MarkdownLines.replace(markdown, line -> inLine(line, resolve));
    }

    private static String inLine(String line, UnaryOperator<String> resolve) {
        boolean none = line.indexOf('(') < 0 && line.indexOf('"') < 0 && line.indexOf("]:") < 0;
        return none ? line : ADDRESS.matcher(line).replaceAll(found -> Matcher.quoteReplacement(one(found, resolve)));
    }

    private static String one(MatchResult found, UnaryOperator<String> resolve) {
        if (found.group("code") != null) {
            return found.group();
        }
        if (found.group("attribute") != null) {
            return found.group("attribute") + resolve.apply(found.group("quoted"));
        }
        if (found.group("definition") != null) {
            return found.group("definition") + destination(resolve.apply(found.group("defined")));
        }
        String address = found.group("angled") != null ? found.group("angled") : found.group("bare");
        String resolved = resolve.apply(address);
        return resolved.equals(address) ? found.group() : found.group("before") + destination(resolved);
    }

    private static String destination(String address) {
        return address.chars().anyMatch(c -> c == ' ' || c == '(' || c == ')') ? "<" + address + ">" : address;
    }
}
