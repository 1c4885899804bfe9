package dev.lede.tui;

import dev.lede.tui.sidebar.SideBar;
import dev.lede.tui.sidebar.ViewList;

/** What keys do while the list of views is open. */
final class Views {
    private final Lists lists;

    Views(Lists lists) {
        this.lists = lists;
    }

    Step open(Model model) {
        return show(model, new ViewList(0));
    }

    Step key(Model model, ViewList views, String key) {
        SideBar bar = model.front().sideBar();
        return switch (key) {
            case "Enter" -> choose(model, views.at());
            case "Esc", "q", "&" -> Step.to(model.show(null));
            case "Down", "j", "Tab" -> show(model, views.move(1, bar));
            case "Up", "k" -> show(model, views.move(-1, bar));
            default -> isDigit(key) ? choose(model, key.charAt(0) - '1') : Step.to(model);
        };
    }

    private static boolean isDigit(String key) {
        return key.length() == 1 && key.charAt(0) >= '1' && key.charAt(0) <= '9';
    }

    Step choose(Model model, int row) {
        return ViewList.choice(row, model.front().sideBar())
                .map(choice -> lists.choose(model.show(null), choice))
                .orElse(Step.to(model));
    }

    private static Step show(Model model, ViewList views) {
        return Step.to(model.show(new Dialog.OfViews(views)));
    }
}
