package dev.lede.tui;

import dev.lede.tui.calendar.Calendar;
import dev.lede.tui.reader.WholePicture;
import dev.lede.tui.sidebar.ViewList;
import dev.lede.tui.tags.TagPicker;

/** Something that lies over the front page or an article and takes every key until it is left. */
sealed interface Dialog {
    record OfDay(Calendar calendar) implements Dialog {}

    record OfViews(ViewList views) implements Dialog {}

    record OfPicture(WholePicture picture) implements Dialog {}

    record OfTags(TagPicker picker) implements Dialog {}
}
