package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** A line on which all that comes is there already. */
final class AnsweringLine implements Line {
    final ByteArrayOutputStream asked = new ByteArrayOutputStream();
    String modes = "as found";
    /** The modes in which it was read. */
    String readIn = "";

    private final InputStream input;

    AnsweringLine(String answers) {
        input = new ByteArrayInputStream(answers.getBytes(UTF_8));
    }

    String asked() {
        return asked.toString(UTF_8);
    }

    @Override
    public InputStream input() {
        readIn = modes;
        return input;
    }

    @Override
    public void reopen() {}

    @Override
    public OutputStream output() {
        return asked;
    }

    @Override
    public void raw() {
        modes = "raw";
    }

    @Override
    public void hide() {
        modes = "hidden";
    }

    @Override
    public void restore() {
        modes = "restored";
    }

    @Override
    public Size size() {
        return new Size(80, 24);
    }

    @Override
    public Size measured() {
        return size();
    }
}
