package org.provenplan.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.provenplan.check.CheckRequest;
import org.provenplan.check.CheckResult;
import org.provenplan.diagnostic.Diagnostic;
import org.provenplan.source.SourceText;

/**
 * Carries out the edits of what a check shows, checks again, and goes on until there are none left. All of that happens in memory:
 * only the files of the plans that were checked are looked at, and none is written.
 */
public final class Mender {
    /** An edit may bring another slip to light; a plan with more layers of them is mended further by another run. */
    private static final int MOST_ROUNDS = 20;

    private final CheckRequest request;
    private final Recheck recheck;
    private final Map<String, FixedFile> files = new LinkedHashMap<>();
    private final Set<String> untouched = new LinkedHashSet<>();
    private final List<Mended> mended = new ArrayList<>();
    private final Set<Map<String, ByteBuffer>> states = new HashSet<>();

    private Mender(CheckRequest request, Recheck recheck) {
        this.request = request;
        this.recheck = recheck;
    }

    /** Checks the plans of a request, and shows of that what was asked for. */
    @FunctionalInterface
    public interface Recheck {
        CheckResult check(CheckRequest request) throws IOException;
    }

    /**
     * Mends what a result shows.
     *
     * @param shown what the check of the request found, as far as it is shown
     */
    public static Mending mend(CheckRequest request, CheckResult shown, Recheck recheck) throws IOException {
        return new Mender(request, recheck).mend(shown);
    }

    private Mending mend(CheckResult shown) throws IOException {
        CheckResult result = shown;
        for (int round = 0; round < MOST_ROUNDS && mendOnce(result); round++) {
            Map<Path, ByteBuffer> texts = new HashMap<>();
            files.values().forEach(file -> texts.put(file.file(), file.after()));
            result = recheck.check(request.holding(texts));
        }
        List<FixedFile> changed =
                files.values().stream().filter(FixedFile::isChanged).toList();
        return new Mending(changed, mended, List.copyOf(untouched), result);
    }

    /** Whether that made texts of which nothing is known yet. */
    private boolean mendOnce(CheckResult result) {
        Map<SourceText, List<Diagnostic>> edits = new LinkedHashMap<>();
        for (Diagnostic diagnostic : result.mendable()) {
            SourceText source = EditedText.edit(diagnostic).place().source();
            if (isAskedFor(source) && !untouched.contains(source.file())) {
                edits.computeIfAbsent(source, none -> new ArrayList<>()).add(diagnostic);
            }
        }
        int before = mended.size();
        edits.forEach(this::mend);
        Map<String, ByteBuffer> state = new HashMap<>();
        files.forEach((name, file) -> state.put(name, file.after()));
        return mended.size() > before && states.add(state);
    }

    /** Of a plan folder of which one file was piped in, only that one is anybody's to change. */
    private boolean isAskedFor(SourceText source) {
        return request.standardInput().isEmpty()
                || absolute(request.standardInput().get().file()).equals(fileOf(source));
    }

    private void mend(SourceText source, List<Diagnostic> diagnostics) {
        Optional<FixedFile> file = Optional.ofNullable(files.get(source.file())).or(() -> read(source));
        if (file.isEmpty()) {
            untouched.add(source.file());
            return;
        }
        EditedText edited = EditedText.of(source, diagnostics);
        files.put(source.file(), file.get().holding(edited.text()));
        edited.done().forEach(diagnostic -> mended.add(Mended.of(diagnostic)));
    }

    private Optional<FixedFile> read(SourceText source) {
        Path file = fileOf(source);
        try {
            byte[] bytes = request.standardInput().isPresent()
                    ? request.standardInput().get().bytes().array()
                    : Files.readAllBytes(file);
            return FixedFile.of(file, source, bytes);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Path fileOf(SourceText source) {
        return absolute(request.workingDirectory().resolve(source.file()));
    }

    private Path absolute(Path file) {
        return request.workingDirectory().resolve(file).toAbsolutePath().normalize();
    }
}
