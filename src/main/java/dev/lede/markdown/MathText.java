package dev.lede.markdown;

import java.util.Map;

/**
 * TeX as a line of Unicode as far as that goes: letters, signs, scripts, fractions, roots. Where it does not (matrices,
 * unknown commands) the formula is shown as it was written.
 */
final class MathText {
    private static final int MAX_DEPTH = 20;

    private final String tex;
    private int index;

    private MathText(String tex) {
        this.tex = tex;
    }

    static String of(String tex) {
        var reader = new MathText(tex.strip());
        try {
            return reader.group(0).strip();
        } catch (NotShowable _) {
            return tex.strip();
        }
    }

    /** Says that a formula holds what Unicode cannot show in a line. */
    private static final class NotShowable extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Up to the closing brace, or the end. */
    private String group(int depth) throws NotShowable {
        if (depth > MAX_DEPTH) {
            throw new NotShowable();
        }
        var text = new StringBuilder();
        while (index < tex.length() && tex.charAt(index) != '}') {
            text.append(piece(depth));
        }
        index++;
        return text.toString();
    }

    private String piece(int depth) throws NotShowable {
        char c = tex.charAt(index++);
        return switch (c) {
            case '\\' -> command(depth);
            case '{' -> group(depth + 1);
            case '^' -> Script.SUPER.orMarked(argument(depth));
            case '_' -> Script.SUB.orMarked(argument(depth));
            case '&' -> throw new NotShowable();
            case '~', '\n' -> " ";
            case '\'' -> "′";
            default -> String.valueOf(c);
        };
    }

    private String argument(int depth) throws NotShowable {
        while (index < tex.length() && tex.charAt(index) == ' ') {
            index++;
        }
        if (index >= tex.length() || depth > MAX_DEPTH) {
            throw new NotShowable();
        }
        return piece(depth + 1);
    }

    private String command(int depth) throws NotShowable {
        String name = name();
        return switch (name) {
            case "frac", "dfrac", "tfrac" -> bracketed(argument(depth)) + "/" + bracketed(argument(depth));
            case "sqrt" -> "√" + bracketed(argument(depth));
            case "text",
                    "mathrm",
                    "mathbf",
                    "mathit",
                    "mathcal",
                    "mathbb",
                    "mathsf",
                    "operatorname",
                    "textbf",
                    "boldsymbol" -> argument(depth);
            case "left", "right", "big", "Big", "bigg", "Bigg", "displaystyle", "limits", "!" -> "";
            case ",", ";", ":", " ", "quad", "qquad" -> " ";
            case "{", "}", "$", "%", "&", "#", "_" -> name;
            default -> sign(name);
        };
    }

    private String name() throws NotShowable {
        int start = index;
        while (index < tex.length() && Character.isLetter(tex.charAt(index)) && tex.charAt(index) < 128) {
            index++;
        }
        if (index == start) {
            if (index >= tex.length()) {
                throw new NotShowable();
            }
            index++;
        }
        return tex.substring(start, index);
    }

    private static String sign(String name) throws NotShowable {
        String sign = SIGNS.get(name);
        if (sign == null) {
            throw new NotShowable();
        }
        return sign;
    }

    private static String bracketed(String text) {
        return text.codePointCount(0, text.length()) <= 1 || text.matches("\\w+") ? text : "(" + text + ")";
    }

    private static final Map<String, String> SIGNS = table("""
            alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ
            mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
            Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
            le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫
            times × cdot · div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗
            in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ emptyset ∅ setminus ∖
            forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ therefore ∴ because ∵
            to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ implies ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔
            mapsto ↦ uparrow ↑ downarrow ↓ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ iint ∬ oint ∮ sqrt √
            ldots … cdots ⋯ dots … vdots ⋮ prime ′ angle ∠ perp ⊥ parallel ∥ mid | vert | Vert ‖ hbar ℏ ell ℓ Re ℜ Im ℑ
            langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } degree °
            sin sin cos cos tan tan log log ln ln exp exp lim lim max max min min arg arg det det sup sup inf inf gcd gcd mod mod
            """);

    private static Map<String, String> table(String words) {
        var all = words.strip().split("\\s+");
        var table = new java.util.HashMap<String, String>();
        for (int i = 0; i < all.length; i += 2) {
            table.put(all[i], all[i + 1]);
        }
        return Map.copyOf(table);
    }
}
