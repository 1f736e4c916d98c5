package fr.viaduc.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.concurrent.atomic.AtomicInteger;

/** How far the story of the demonstration has been told, for the home page. */
@Named("demoProgress")
@ApplicationScoped
public class DemoProgress {

    private final AtomicInteger chapters = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();

    /** Announces how many chapters the story has. */
    public void announce(int number) {
        told.set(0);
        chapters.set(number);
    }

    /** Notes that one more chapter has been told. */
    public void chapterTold() {
        told.incrementAndGet();
    }

    /** Number of chapters; zero while there is no demonstration. */
    public int getChapters() {
        return chapters.get();
    }

    /** Number of chapters told so far. */
    public int getTold() {
        return told.get();
    }

    /** Whether the story is being told at this moment. */
    public boolean isTelling() {
        return told.get() < chapters.get();
    }
}
