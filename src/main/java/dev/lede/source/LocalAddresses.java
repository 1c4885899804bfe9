package dev.lede.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an address in a Markdown file leads to: beside the file, or where Hugo looks for it. Addresses of the web, anchors
 * and shortcodes stay as they are, and so does the site's own {@code /path} where no such file is.
 */
final class LocalAddresses implements UnaryOperator<String> {
    private static final Pattern NOT_A_FILE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//|#|\\?|\\{\\{).*|");

    private final Path beside;
    private final List<Path> roots = new ArrayList<>();
    private final Map<String, Path> elsewhere;

    /** @param elsewhere in a vault of notes a link names a file, not its place: where each name is, in small letters */
    LocalAddresses(Path file, Path folder, @Nullable Path site, Map<String, Path> elsewhere) {
        this.elsewhere = elsewhere;
        beside = file.toAbsolutePath().resolveSibling("");
        if (site != null) {
            roots.addAll(List.of(site.resolve("static"), site.resolve("assets"), site.resolve("content"), site));
        }
        Source.Folder.statics(folder).ifPresent(roots::add);
        roots.addAll(List.of(folder.resolve("static"), folder.toAbsolutePath()));
    }

    @Override
    public String apply(String address) {
        if (NOT_A_FILE.matcher(address).matches()) {
            return address;
        }
        String name = decoded(address.replaceFirst("[?#].*$", ""));
        try {
            return name.startsWith("/") ? inSite(name.substring(1), address) : besideOrInSite(name);
        } catch (InvalidPathException e) {
            return address;
        }
    }

    private String besideOrInSite(String name) {
        Path path = beside.resolve(name).normalize();
        return Files.exists(path) ? path.toString() : inSite(name, path.toString());
    }

    private String inSite(String name, String otherwise) {
        return roots.stream()
                .map(root -> root.resolve(name).normalize())
                .filter(path -> !name.isEmpty() && Files.exists(path))
                .findFirst()
                .map(Path::toString)
                .orElseGet(() -> named(name, otherwise));
    }

    private String named(String name, String otherwise) {
        Path found = elsewhere.get(name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
        return found == null ? otherwise : found.toString();
    }

    private static String decoded(String name) {
        if (!name.matches(".*%[0-9A-Fa-f]{2}.*")) {
            return name;
        }
        String escapesOnly = name.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        return URLDecoder.decode(escapesOnly, StandardCharsets.UTF_8);
    }
}
