package fr.releve.localstack;

/** What is done when the program is ended before it could do so itself. */
public final class AtExit {

    private final Thread thread;

    private AtExit(Thread thread) {
        this.thread = thread;
    }

    public static AtExit run(Runnable what) {
        var thread = new Thread(what, "at-exit");
        Runtime.getRuntime().addShutdownHook(thread);
        return new AtExit(thread);
    }

    /** It is no longer wanted; if the program is ending already, it is done all the same. */
    public void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException ending) {
            return;
        }
    }
}
