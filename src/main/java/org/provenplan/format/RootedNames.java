package org.provenplan.format;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The names of files as they are from the root of a repository.
 *
 * @param folder the folder of the repository that names are relative to, with {@code /}; empty for the root itself
 */
record RootedNames(String folder) {
    /** The name from the root on; one that leads out of the repository stays as it is. */
    String of(String file) {
        if (folder.isEmpty() || file.startsWith("/") || file.contains(":/")) {
            return file;
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + file).split("/", -1)) {
            if (!part.equals("..")) {
                parts.addLast(part);
            } else if (parts.pollLast() == null) {
                return file;
            }
        }
        return String.join("/", parts);
    }
}
