package dev.lede.markdown;

import org.jspecify.annotations.Nullable;

/** Where characters stand by the line, and how far Unicode has characters that stand there. */
enum Script {
    NORMAL("", ""),
    SUPER(
            "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθφχ′",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠᵡ′"),
    SUB("0123456789+-−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");

    private final String plain;
    private final String raised;

    Script(String plain, String raised) {
        this.plain = plain;
        this.raised = raised;
    }

    /** The text in this place; null where Unicode lacks one of its characters. */
    @Nullable
    String of(String text) {
        if (this == NORMAL) {
            return text;
        }
        var result = new StringBuilder();
        for (char c : text.toCharArray()) {
            int index = plain.indexOf(c);
            if (index < 0) {
                return null;
            }
            result.append(raised.charAt(index));
        }
        return result.toString();
    }

    /** As {@link #of}, or with the mark that people write where there are no small characters. */
    String orMarked(String text) {
        var small = of(text);
        if (small != null) {
            return small;
        }
        String mark = this == SUPER ? "^" : "_";
        return text.codePointCount(0, text.length()) == 1 ? mark + text : mark + "(" + text + ")";
    }
}
