package dev.lede.markdown;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a family of languages has in common.
 *
 * @param comment begins a comment that goes to the end of the line; null where there is none
 * @param blocks whether comments stand in slashes with asterisks too
 * @param quotes what strings stand in
 */
record CodeSyntax(@Nullable String comment, boolean blocks, String quotes, Set<String> keywords) {
    private static final CodeSyntax UNKNOWN = new CodeSyntax(null, false, "", Set.of());

    private static final CodeSyntax BRACES = new CodeSyntax("//", true, "\"'`", words("""
            abstract as async await bool boolean break byte case catch chan char class const constexpr continue crate def
            default defer delete do double dyn else enum export extends extern false final finally float fn for foreach
            from fun func function go goto guard if impl implements import in inline instanceof int interface internal is
            let long loop map match mod module move mut namespace new nil null nullptr object of operator override package
            private protected pub public range readonly record ref return sealed select self short signed sizeof static
            string struct super switch template this throw throws trait true try type typedef typeof undefined union
            unsafe unsigned use using val var virtual void volatile when where while with yield
            """));

    private static final CodeSyntax HASH = new CodeSyntax("#", false, "\"'", words("""
            and as assert async await begin break case class continue def defined del do done elif else elsif end ensure
            esac except export False fi finally for from function global if import in is lambda local module next nil
            None nonlocal not or pass raise require rescue return self source then True true false null until unless
            while with yield FROM RUN COPY ADD CMD ENTRYPOINT ENV EXPOSE WORKDIR ARG
            """));

    private static final CodeSyntax QUERIES = new CodeSyntax("--", true, "\"'", words("""
            add all alter and as asc begin between by case column commit constraint create cross default delete desc
            distinct drop else end exists foreign from full group having if in index inner insert into is join key left
            like limit not null on or order outer primary references right rollback select set table then transaction
            union unique update using values view when where with
            """));

    private static final CodeSyntax DATA = new CodeSyntax(null, false, "\"", words("true false null"));

    static CodeSyntax of(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "c", "h", "cc", "cpp", "c++", "cs", "csharp", "d", "dart", "go", "golang", "groovy", "java" -> BRACES;
            case "javascript", "js", "jsx", "kotlin", "kt", "mjs", "objc", "php", "proto", "rs", "rust" -> BRACES;
            case "scala", "solidity", "swift", "ts", "tsx", "typescript", "vue", "zig", "less", "scss" -> BRACES;
            case "bash", "console", "dockerfile", "elixir", "fish", "ini", "make", "makefile", "nix", "perl" -> HASH;
            case "properties", "py", "python", "r", "rb", "ruby", "sh", "shell", "tcl", "toml", "yaml", "yml" -> HASH;
            case "zsh", "cmake", "conf", "hcl", "julia", "nginx", "powershell", "terraform", "tf" -> HASH;
            case "sql", "mysql", "pgsql", "postgresql", "sqlite" -> QUERIES;
            case "json", "json5", "jsonc" -> DATA;
            default -> UNKNOWN;
        };
    }

    boolean isKeyword(String word) {
        return keywords.contains(word) || this == QUERIES && keywords.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
