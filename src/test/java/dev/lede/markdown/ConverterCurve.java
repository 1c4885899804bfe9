package dev.lede.markdown;

/** Prints how long the converter takes as pages grow deep and long: the figures of src/bench/RESULTS.md. Not a test. */
public final class ConverterCurve {
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int RUNS = 5;

    private ConverterCurve() {}

    public static void main(String[] arguments) {
        for (String piece : new String[] {
            "<div>",
            "<blockquote>",
            "<ul><li>",
            "<table><tr><td>",
            "<b><i>",
            "<a href=x>a</a> ",
            "*a_ [b](c) `d ",
            "<p>中文<b>“粗”</b>体</p>",
            "<tr><td>a<td>b",
            "<img src=a data-src=b>"
        }) {
            var line = new StringBuilder("| `" + piece.replace("|", "\\|") + "` |");
            for (int size : SIZES) {
                String html = (piece.startsWith("<tr>") ? "<table>" : "") + piece.repeat(size) + "x";
                line.append(" %.1f |".formatted(fastest(html)));
            }
            System.out.println(line);
        }
    }

    private static double fastest(String html) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            HtmlToMarkdown.convert(html, "https://example.org/");
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest / 1e6;
    }
}
