package dev.lede.terminal;

/** Application program commands: Kitty's pictures. None is answered, as nobody would wait for it. */
final class Apc {
    /** Longer ones a terminal may refuse. */
    private static final int CHUNK = 4096;

    private Apc() {}

    /** Sends a picture, to be drawn wherever characters of its number stand. */
    static String send(Graphic graphic) {
        var sent = new StringBuilder();
        String png = graphic.png();
        String about = "a=T,U=1,i=%d,f=100,c=%d,r=%d,".formatted(graphic.number(), graphic.columns(), graphic.rows());
        for (int i = 0; i < png.length(); i += CHUNK) {
            int end = Math.min(png.length(), i + CHUNK);
            sent.append("\033_G")
                    .append(i == 0 ? about : "")
                    .append("q=2,m=")
                    .append(end < png.length() ? 1 : 0)
                    .append(';')
                    .append(png, i, end)
                    .append("\033\\");
        }
        return sent.toString();
    }

    /** The terminal forgets a picture. */
    static String drop(int number) {
        return "\033_Ga=d,d=I,i=" + number + ",q=2\033\\";
    }
}
