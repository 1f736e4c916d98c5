package fr.viaduc.ejb.adapter.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Ends lines as French printers do: never after an apostrophe. */
final class FrenchLineBreaker implements FSTextBreaker {

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.FRANCE);
    private String text = "";

    @Override
    public int next() {
        int place = places.next();
        while (place != BreakIterator.DONE && place < text.length() && text.charAt(place - 1) == '\u2019') {
            place = places.next();
        }
        return place;
    }

    @Override
    public void setText(String text) {
        this.text = text;
        places.setText(text);
    }
}
