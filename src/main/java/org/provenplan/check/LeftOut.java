package org.provenplan.check;

/**
 * A plan that a run met and did not take.
 *
 * @param file the plan file, as shown to people
 */
public record LeftOut(String file, Why why) {
    /** Why it was not taken. */
    public enum Why {
        LINK("is a symbolic link"),
        HIDDEN("is hidden and not named by plans: in provenplan.yaml"),
        NOT_NAMED("is not named by plans: in provenplan.yaml"),
        IGNORED("is ignored by Git");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** Behind the plan's name: {@code is a symbolic link}. */
        public String words() {
            return words;
        }

        /** Behind the names of several: {@code are hidden}. */
        public String ofSeveral() {
            return this == LINK ? "are symbolic links" : words.replaceFirst("^is", "are");
        }
    }
}
