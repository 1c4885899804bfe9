package dev.lede.source;

import dev.lede.text.Charsets;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A person's text file: UTF-8 today, the Chinese or the Western code page in what was written long ago. */
final class TextFile {
    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final Charset ANY_BYTES = Charset.forName("windows-1252");

    private TextFile() {}

    static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return Charsets.decode(bytes, Charsets.byMark(bytes).orElseGet(() -> charset(bytes)));
    }

    private static Charset charset(byte[] bytes) {
        return TRIED.stream()
                .filter(charset -> fits(charset, bytes))
                .findFirst()
                .orElse(ANY_BYTES);
    }

    private static boolean fits(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
