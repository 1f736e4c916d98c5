package fr.viaduc.bench;

/** The windows in which pages are looked at, in CSS pixels. */
public enum Window {
    WIDE(1440, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Window(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
