package dev.lede.terminal;

/** What the mouse did; drags and movements are not asked for. */
public enum MouseAction {
    PRESS,
    MIDDLE_PRESS,
    RIGHT_PRESS,
    RELEASE,
    WHEEL_UP,
    WHEEL_DOWN
}
