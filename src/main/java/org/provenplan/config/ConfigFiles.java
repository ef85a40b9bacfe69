package org.provenplan.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.provenplan.diagnostic.Problem;
import org.provenplan.plan.Field;
import org.provenplan.source.DecodedText;
import org.provenplan.source.ShownPath;
import org.provenplan.source.SourceText;
import org.provenplan.yaml.Limits;
import org.provenplan.yaml.YamlReader;
import org.provenplan.yaml.YamlTree;
import org.provenplan.yaml.slips.TextRules;

/**
 * Opens the files that a configuration is made of.
 *
 * @param workingDirectory what shown paths are relative to
 */
record ConfigFiles(Path workingDirectory) {
    /** The file's content; one that can't be read has a problem in place of it. */
    YamlTree read(Path file) {
        String name = shown(file);
        Limits limits = Limits.DEFAULT;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) limits.bytes() + 1);
            return bytes.length > limits.bytes()
                    ? unread(name, "the file must be smaller than " + limits.bytes() + " bytes", "name another file")
                    : new YamlReader(limits).read(DecodedText.of(name, bytes));
        } catch (NoSuchFileException vanished) {
            return unread(name, "the file must be there, but it is gone", "see where it went, and check again");
        } catch (IOException failure) {
            return unread(
                    name,
                    "the file must be readable, but it can't be opened",
                    Files.isDirectory(file) ? "put a file in the place of the folder" : "allow yourself to read it");
        }
    }

    /** The image that a file holds; empty where it holds none that may be one, which is then reported. */
    Optional<Logo> logo(Path file, Field<String> name, ConfigProblems problems) {
        int most = Logo.MOST_KIB * 1024;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            Optional<Logo> logo = bytes.length > most ? Optional.empty() : Logo.of(file, bytes);
            if (bytes.length > most) {
                problems.add(
                        name,
                        name.key() + " must not be larger than " + Logo.MOST_KIB + " KB: every report carries it",
                        "save it with fewer pixels; 400 across are enough");
            } else if (logo.isEmpty()) {
                problems.add(name, name.key() + " must be an image: " + Logo.KINDS, "save it as one of these");
            }
            return logo;
        } catch (IOException failure) {
            problems.add(name, name.key() + " must be a file that can be opened", "allow yourself to read it");
            return Optional.empty();
        }
    }

    String shown(Path file) {
        return ShownPath.of(workingDirectory, file);
    }

    private static YamlTree unread(String name, String message, String fix) {
        SourceText nothing = new SourceText(name, "");
        Problem problem = Problem.of(TextRules.READABLE_YAML, nothing.beginning(), "", message, fix);
        return new YamlTree(nothing, Optional.empty(), List.of(problem), true);
    }
}
