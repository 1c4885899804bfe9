package dev.lede.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters that TeX has a name for. */
final class MathSigns {
    private static final int DOUBLE_STRUCK = 0x1D538;
    private static final int SCRIPT = 0x1D49C;
    private static final int FRAKTUR = 0x1D504;

    private static final Map<String, String> SIGNS = table("""
            alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ
            mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
            Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω imath ı jmath ȷ
            le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫
            lt < gt > prec ≺ succ ≻ preceq ⪯ succeq ⪰ asymp ≍ doteq ≐ triangleq ≜ coloneqq ≔ colon : models ⊨ vdash ⊢
            times × cdot · div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ uplus ⊎
            in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ subsetneq ⊊ supset ⊃ supseteq ⊇ supsetneq ⊋ cup ∪ cap ∩ emptyset ∅
            varnothing ∅ setminus ∖ complement ∁ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨
            bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀ coprod ∐ sqcup ⊔ sqcap ⊓ top ⊤ bot ⊥
            therefore ∴ because ∵ to → rightarrow → longrightarrow ⟶ leftarrow ← longleftarrow ⟵ gets ← leftrightarrow ↔
            Rightarrow ⇒ Longrightarrow ⟹ implies ⟹ Leftarrow ⇐ impliedby ⟸ Leftrightarrow ⇔ iff ⟺
            mapsto ↦ longmapsto ⟼ hookrightarrow ↪ uparrow ↑ downarrow ↓ nearrow ↗ searrow ↘
            infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ iint ∬ iiint ∭ oint ∮ sqrt √
            ldots … cdots ⋯ dots … dotsc … dotsb ⋯ vdots ⋮ ddots ⋱ prime ′ angle ∠ perp ⊥ parallel ∥ mid | nmid ∤
            vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖ | ‖ hbar ℏ hslash ℏ ell ℓ wp ℘ Re ℜ Im ℑ aleph ℵ
            langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } lbrack [ rbrack ] degree ° dagger † ddagger ‡
            square □ Box □ blacksquare ■ triangle △ diamond ⋄ checkmark ✓ backslash \\
            sin sin cos cos tan tan cot cot sec sec csc csc sinh sinh cosh cosh tanh tanh arcsin arcsin arccos arccos
            arctan arctan log log ln ln lg lg exp exp lim lim limsup limsup liminf liminf max max min min arg arg det det
            sup sup inf inf gcd gcd mod mod bmod mod dim dim ker ker deg deg hom hom Pr Pr
            """);

    private static final Map<String, String> ACCENTS = table(
            "hat \u0302 widehat \u0302 bar \u0304 overline \u0305 underline \u0332 vec \u20D7 dot \u0307 ddot \u0308"
                    + " tilde \u0303 widetilde \u0303 check \u030C acute \u0301 grave \u0300 breve \u0306 mathring \u030A");

    /** Those letters of the mathematical alphabets that Unicode had before the others. */
    private static final Map<String, String> LETTERS = table("""
            bbC ℂ bbH ℍ bbN ℕ bbP ℙ bbQ ℚ bbR ℝ bbZ ℤ bb1 𝟙 bbk 𝕜 calB ℬ calE ℰ calF ℱ calH ℋ calI ℐ calL ℒ calM ℳ calR ℛ
            frakC ℭ frakH ℌ frakI ℑ frakR ℜ frakZ ℨ
            """);

    private MathSigns() {}

    static @Nullable String of(String name) {
        return SIGNS.get(name);
    }

    /** The mark that a command puts over each letter of its argument. */
    static @Nullable String accent(String name) {
        return ACCENTS.get(name);
    }

    static String accented(String text, String accent) {
        var accented = new StringBuilder();
        text.codePoints().forEach(c -> accented.appendCodePoint(c).append(Character.isWhitespace(c) ? "" : accent));
        return Normalizer.normalize(accented, Normalizer.Form.NFC);
    }

    /** Letters in another alphabet, as far as there is one. */
    static String lettered(String alphabet, String text) {
        var lettered = new StringBuilder();
        text.codePoints().forEach(c -> lettered.append(letter(alphabet, c)));
        return lettered.toString();
    }

    private static String letter(String alphabet, int c) {
        String known = LETTERS.get(alphabet + Character.toString(c));
        if (known != null || c < 'A' || c > 'Z') {
            return known == null ? Character.toString(c) : known;
        }
        int first = switch (alphabet) {
            case "bb" -> DOUBLE_STRUCK;
            case "cal" -> SCRIPT;
            case "frak" -> FRAKTUR;
            default -> 'A';
        };
        return Character.toString(first + c - 'A');
    }

    private static Map<String, String> table(String words) {
        var all = words.strip().split("\\s+");
        var table = new HashMap<String, String>();
        for (int i = 0; i < all.length; i += 2) {
            table.put(all[i], all[i + 1]);
        }
        return Map.copyOf(table);
    }
}
