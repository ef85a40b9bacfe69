package org.provenplan.cli;

import java.util.List;

/**
 * What there is to know of a command before it runs; its help is made of this.
 *
 * @param name what people type
 * @param summary what it does, one sentence
 * @param arguments what it takes besides options
 * @param options what can be set, in the order shown
 * @param examples command lines, each with what it is for
 * @param exitCodes those of {@link ExitCode} that it can end with
 */
record CommandPage(
        String name,
        String summary,
        Arguments arguments,
        List<ValueOption> options,
        List<Example> examples,
        List<Integer> exitCodes) {

    /**
     * What is typed without an option's name before it.
     *
     * @param label what stands for it in the help
     * @param description one or two sentences
     * @param least how many there must be
     * @param most how many there may be
     */
    record Arguments(String label, String description, int least, int most) {
        /** Whether there are as many as there must be. */
        boolean fit(List<String> typed) {
            return typed.size() >= least && typed.size() <= most;
        }
    }

    /**
     * An option with a value.
     *
     * @param repeatable whether it may stand there more than once
     */
    record ValueOption(String name, String label, String description, boolean repeatable) {
        ValueOption(String name, String label, String description) {
            this(name, label, description, false);
        }
    }

    /** A command line, and what it is for. */
    record Example(String line, String purpose) {}

    /** Whether an option of this name may stand behind as many others of its name as this. */
    boolean takes(String option, int others) {
        for (ValueOption known : options) {
            if (known.name().equals(option)) {
                return others == 0 || known.repeatable();
            }
        }
        return false;
    }
}
