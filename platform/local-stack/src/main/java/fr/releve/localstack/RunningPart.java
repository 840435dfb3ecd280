package fr.releve.localstack;

import fr.releve.localstack.process.ManagedProcess;
import fr.releve.localstack.process.PidFile;
import fr.releve.localstack.process.Probe;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A part whose process was started in a home. */
public final class RunningPart implements AutoCloseable {

    private final PartRecipe recipe;
    private final ManagedProcess process;

    private RunningPart(PartRecipe recipe, ManagedProcess process) {
        this.recipe = recipe;
        this.process = process;
    }

    /** Starts the part and returns when it is ready and settled; leaves no process behind when it fails. */
    public static RunningPart start(PartRecipe recipe, Home home) {
        var part = launch(recipe, home);
        try {
            part.awaitReady(home);
            return part;
        } catch (RuntimeException e) {
            part.close();
            throw e;
        }
    }

    static RunningPart launch(PartRecipe recipe, Home home) {
        recipe.prepare();
        return launch(recipe, recipe.command(), home);
    }

    /** Launches a prepared part by a command of its own. */
    static RunningPart launch(PartRecipe recipe, List<String> command, Home home) {
        checkPorts(recipe);
        var process = ManagedProcess.start(
                command,
                recipe.environment(),
                home.log(recipe.part()),
                new PidFile(home.pidFile(recipe.part())),
                recipe.farewell());
        return new RunningPart(recipe, process);
    }

    static void checkPorts(PartRecipe recipe) {
        for (int port : recipe.ports()) {
            if (!FreePorts.isFree(port)) {
                throw new StackException("Port " + port + " of " + recipe.part().title()
                        + " is taken by another program; stop it, or choose another port with RELEVE_"
                        + recipe.part().name() + "_PORT.");
            }
        }
    }

    void awaitReady(Home home) {
        Probe.await(recipe.part().title(), process, home.log(recipe.part()), recipe.startsWithin(), recipe::isReady);
        recipe.settle();
    }

    public ManagedProcess process() {
        return process;
    }

    public PartRecipe recipe() {
        return recipe;
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() {
        process.kill();
    }

    /** Ends the process in order, or by force once nothing that matters is left for it to do. */
    void stop(BooleanSupplier nothingLeftToDo) {
        process.stop(recipe.stopsWithin(), nothingLeftToDo);
    }

    @Override
    public void close() {
        stop(() -> false);
    }
}
