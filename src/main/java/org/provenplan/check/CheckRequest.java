package org.provenplan.check;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provenplan.config.Profile;
import org.provenplan.config.Setting;
import org.provenplan.yaml.Limits;

/**
 * What to check.
 *
 * @param inputs files and folders
 * @param unsaved texts that count in place of what files hold
 * @param workingDirectory what shown paths are relative to
 * @param asOf the day that counts as today
 * @param limits how large a file may be
 * @param progress who is told how far it has come
 * @param profile the profile that was asked for, before whatever configurations say
 * @param history whether Git is asked for the plans' past
 */
public record CheckRequest(
        List<Path> inputs,
        Unsaved unsaved,
        Path workingDirectory,
        LocalDate asOf,
        Limits limits,
        Progress progress,
        Optional<Profile> profile,
        boolean history) {
    public CheckRequest {
        inputs = List.copyOf(inputs);
    }

    /** A request that nobody watches, about what the plans say today. */
    public CheckRequest(
            List<Path> inputs,
            Optional<PipedPlan> standardInput,
            Path workingDirectory,
            LocalDate asOf,
            Limits limits) {
        this(
                inputs,
                Unsaved.of(standardInput),
                workingDirectory,
                asOf,
                limits,
                Progress.UNWATCHED,
                Optional.empty(),
                false);
    }

    /** A plan that was piped in, in place of files. */
    public Optional<PipedPlan> standardInput() {
        return unsaved.piped();
    }

    /** The same request, for which some files hold other texts. */
    public CheckRequest holding(Map<Path, ByteBuffer> texts) {
        Unsaved other = new Unsaved(unsaved.piped(), texts);
        return new CheckRequest(inputs, other, workingDirectory, asOf, limits, progress, profile, history);
    }

    /** The same request, with somebody to watch it. */
    public CheckRequest watchedBy(Progress watcher) {
        return new CheckRequest(inputs, unsaved, workingDirectory, asOf, limits, watcher, profile, history);
    }

    Optional<Setting<Profile>> typedProfile() {
        return profile.isPresent() ? Optional.of(new Setting<>(profile.get(), "--profile")) : Optional.empty();
    }

    /** The same request, under a profile. */
    public CheckRequest under(Profile wanted) {
        return new CheckRequest(
                inputs, unsaved, workingDirectory, asOf, limits, progress, Optional.of(wanted), history);
    }

    /** The same request, for which rules about the past are asked too. */
    public CheckRequest withHistory() {
        return new CheckRequest(inputs, unsaved, workingDirectory, asOf, limits, progress, profile, true);
    }

    /** The same request, with another day as today. */
    public CheckRequest asOf(LocalDate day) {
        return new CheckRequest(inputs, unsaved, workingDirectory, day, limits, progress, profile, history);
    }

    /** The same request for other files, shown relative to another folder. */
    CheckRequest at(Path folder, List<Path> files) {
        return new CheckRequest(files, Unsaved.NOTHING, folder, asOf, limits, Progress.UNWATCHED, profile, history);
    }

    /** A file's text from standard input, which counts in place of what the file holds; the file need not exist. */
    public record PipedPlan(Path file, ByteBuffer bytes) {}

    /**
     * Texts that count in place of what files hold.
     *
     * @param piped the plan from standard input, where one was piped in
     * @param texts those of other files, or of that plan as it has become since
     */
    public record Unsaved(Optional<PipedPlan> piped, Map<Path, ByteBuffer> texts) {
        static final Unsaved NOTHING = new Unsaved(Optional.empty(), Map.of());

        public Unsaved {
            texts = Map.copyOf(texts);
        }

        static Unsaved of(Optional<PipedPlan> piped) {
            return new Unsaved(piped, Map.of());
        }
    }
}
