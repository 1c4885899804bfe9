package dev.lede.store;

import dev.lede.model.FeedSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a feed's line as the text of a column, one a line: they come from one line, so none holds a line's end.
 * No JSON, because this is compared at every start, and the JSON library is no part of that.
 */
final class SettingsText {
    private SettingsText() {}

    static @Nullable String write(Map<String, String> settings) {
        return settings.isEmpty()
                ? null
                : settings.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    static FeedSettings read(@Nullable String text) {
        if (text == null) {
            return FeedSettings.NONE;
        }
        Map<String, String> settings = new HashMap<>();
        for (String line : text.split("\n")) {
            String[] setting = line.split("=", 2);
            settings.put(setting[0], setting[setting.length - 1]);
        }
        return FeedSettings.of(settings);
    }
}
