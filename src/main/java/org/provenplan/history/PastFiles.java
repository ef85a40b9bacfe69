package org.provenplan.history;

import java.util.List;

/**
 * What a repository held at one commit.
 *
 * @param entries in the order of their paths
 */
public record PastFiles(Commit commit, List<Entry> entries) {
    private static final String LINK = "120000";
    private static final String FILE = "100";

    public PastFiles {
        entries = List.copyOf(entries);
    }

    /**
     * One file, symbolic link or submodule.
     *
     * @param mode as Git writes it
     * @param blob Git's name for what it holds
     * @param path relative to the repository's root, with {@code /}
     */
    record Entry(String mode, String blob, String path) {
        boolean isFile() {
            return mode.startsWith(FILE);
        }

        boolean isLink() {
            return mode.equals(LINK);
        }

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** {@code 100644 blob HASH<tab>PATH}. */
        static Entry parse(String line) {
            int tab = line.indexOf('\t');
            String[] words = line.substring(0, tab).split(" ", -1);
            return new Entry(words[0], words[2], line.substring(tab + 1));
        }
    }
}
