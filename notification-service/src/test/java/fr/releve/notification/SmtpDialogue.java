package fr.releve.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mail server that answers as it is told to, over a real connection. */
public final class SmtpDialogue implements AutoCloseable {

    /** What it says to whoever has just connected. */
    public static final String GREETING = "GREETING";

    /** What it says once it has been told the whole mail. */
    public static final String CONTENT = "CONTENT";

    private static final String GOOD = "250 2.0.0 good";
    private static final Map<String, String> USUAL = Map.of(
            GREETING,
            "220 here",
            "EHLO",
            "250-here\r\n250-AUTH PLAIN\r\n250 ENHANCEDSTATUSCODES",
            "AUTH",
            "235 2.7.0 welcome",
            "DATA",
            "354 go on",
            "QUIT",
            "221 2.0.0 bye");

    private final Map<String, String> answers;
    private final Duration reading;
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final List<String> slowly = new CopyOnWriteArrayList<>();
    private final ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor();
    private final ServerSocket door;

    /**
     * @param answers to commands, by their first word; what is not there is answered as usual
     * @param reading how long it takes to say something to the content of a mail
     */
    public SmtpDialogue(Map<String, String> answers, Duration reading) {
        this.answers = Map.copyOf(answers);
        this.reading = reading;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.execute(this::open);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** To whom it was told a whole mail, a line for each time. */
    public List<String> recipients() {
        return List.copyOf(recipients);
    }

    /** From now on it reads only mails to addresses with one of these in them for long, and says something to others at once. */
    public void readsSlowly(String... parts) {
        slowly.addAll(List.of(parts));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.shutdownNow();
    }

    private void open() {
        try {
            while (true) {
                Socket caller = door.accept();
                lines.execute(() -> talk(caller));
            }
        } catch (SocketException e) {
            // closed
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = caller.getOutputStream();
                var words = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            say(words, answer(GREETING));
            String recipient = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                // whoever is not understood says hello in the older way
                String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT).replace("HELO", "EHLO");
                if (verb.equals("RCPT")) {
                    recipient = line;
                }
                String answer = answer(verb);
                say(words, answer);
                if (verb.equals("DATA") && answer.startsWith("3")) {
                    hear(in, recipient);
                    say(words, answer(CONTENT));
                }
            }
        } catch (IOException e) {
            // hung up
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(BufferedReader in, String recipient) throws IOException, InterruptedException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            // the content is of no interest
        }
        recipients.add(recipient);
        if (slowly.isEmpty() || slowly.stream().anyMatch(recipient::contains)) {
            Thread.sleep(reading);
        }
    }

    private String answer(String verb) {
        return answers.getOrDefault(verb, USUAL.getOrDefault(verb, GOOD));
    }

    private static void say(Writer out, String words) throws IOException {
        out.write(words + "\r\n");
        out.flush();
    }
}
