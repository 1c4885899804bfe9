package dev.lede.account;

import dev.lede.fetch.Body;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a stream's ids. */
final class IdList {
    private final List<ItemId> ids = new ArrayList<>();
    private @Nullable String continuation;
    private boolean isList;

    private IdList() {}

    /** @param continuation where the next page begins, null on the last */
    record Page(List<ItemId> ids, @Nullable String continuation) {}

    static Page read(Body body) throws RefusedException {
        var list = new IdList();
        JsonAnswer.read(body, list::read);
        if (!list.isList) {
            throw new RefusedException(new Refusal.NotAnApi());
        }
        return new Page(list.ids, list.continuation);
    }

    private void read(JsonAnswer json) throws IOException {
        json.eachField(name -> {
            switch (name) {
                case "itemRefs" -> {
                    isList = true;
                    json.eachElement(() -> json.eachField(field -> {
                        if (field.equals("id")) {
                            ids.add(ItemId.read(json.text()));
                        }
                    }));
                }
                case "continuation" -> {
                    String text = json.text();
                    continuation = text.isEmpty() ? null : text;
                }
                default -> {}
            }
        });
    }
}
