package org.provenplan.config;

import java.util.List;

/**
 * A pattern for paths, as {@code .gitignore} has them but always from the top: {@code *} and {@code ?} stay within a name,
 * {@code **} stands for any folders, also none, and a folder's name alone is for everything below it.
 */
record Glob(String pattern, List<String> names) {
    private static final String ANY_FOLDERS = "**";

    static Glob of(String pattern) {
        String plain = pattern.strip();
        while (plain.startsWith("./")) {
            plain = plain.substring(2);
        }
        return new Glob(pattern, List.of(plain.split("/")));
    }

    /** Whether a path, relative and written with {@code /}, is one that the pattern is for. */
    boolean matches(String path) {
        return matches(path.split("/"));
    }

    /** Whether each hidden name of a path that it matches stands in it with its dot, which no star stands for. */
    boolean namesHidden(String path) {
        for (String part : path.split("/", -1)) {
            boolean named = names.stream().anyMatch(pattern -> pattern.startsWith(".") && matchesName(pattern, part));
            if (part.startsWith(".") && !named) {
                return false;
            }
        }
        return true;
    }

    /** Row by row: which beginnings of the path each further name of the pattern can stand for. */
    private boolean matches(String[] path) {
        boolean[] reached = new boolean[path.length + 1];
        reached[0] = true;
        for (String name : names) {
            boolean[] next = new boolean[path.length + 1];
            for (int i = 0; i <= path.length; i++) {
                if (name.equals(ANY_FOLDERS)) {
                    next[i] = reached[i] || (i > 0 && next[i - 1]);
                } else {
                    next[i] = i > 0 && reached[i - 1] && matchesName(name, path[i - 1]);
                }
            }
            reached = next;
        }
        return reached[path.length] || (endsInPlainName() && isAnyTrue(reached));
    }

    /** What ends so may be a folder, and then stands for everything below it. */
    private boolean endsInPlainName() {
        String last = names.get(names.size() - 1);
        return last.indexOf('*') < 0 && last.indexOf('?') < 0;
    }

    private static boolean isAnyTrue(boolean[] reached) {
        for (int i = 1; i < reached.length; i++) {
            if (reached[i]) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the last star, and lets it take one character more whenever what follows it does not fit. */
    private static boolean matchesName(String pattern, String name) {
        int at = 0;
        int star = -1;
        int resumed = 0;
        int i = 0;
        while (i < name.length()) {
            char expected = at < pattern.length() ? pattern.charAt(at) : 0;
            if (expected == '*') {
                star = at++;
                resumed = i;
            } else if (expected == '?' || (expected == name.charAt(i) && at < pattern.length())) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++resumed;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }
}
