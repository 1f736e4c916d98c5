package fr.viaduc.concurrency;

import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who send their requests at the same moment. */
final class Crowd {

    private Crowd() {}

    /** Sends all requests at once and gives their answers in the same order. */
    static List<Answer> send(List<String> paths) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(paths.size());
        CountDownLatch ready = new CountDownLatch(paths.size());
        List<Future<Answer>> sent = paths.stream()
                .map(path -> people.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return new Client().get(path);
                }))
                .toList();
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : sent) {
            answers.add(answer.get());
        }
        people.shutdown();
        return answers;
    }
}
