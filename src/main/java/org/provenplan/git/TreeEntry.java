package org.provenplan.git;

import java.util.List;

/**
 * One file, symbolic link or submodule that a repository held at a commit.
 *
 * @param mode as Git writes it
 * @param blob Git's name for what it holds
 * @param path relative to the repository's root, with {@code /}
 */
record TreeEntry(String mode, String blob, String path) {
    private static final String LINK = "120000";
    private static final String FILE = "100";

    /** The arguments that ask Git for all of a commit. */
    static List<String> arguments(String hash) {
        return List.of("ls-tree", "-r", "-z", "--full-tree", hash);
    }

    /** {@code 100644 blob HASH<tab>PATH}. */
    static TreeEntry parse(String line) {
        int tab = line.indexOf('\t');
        String[] words = line.substring(0, tab).split(" ", -1);
        return new TreeEntry(words[0], words[2], line.substring(tab + 1));
    }

    boolean isFile() {
        return mode.startsWith(FILE);
    }

    boolean isLink() {
        return mode.equals(LINK);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
