package dev.lede;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println(picocli.CommandLine.VERSION);
    }
}
