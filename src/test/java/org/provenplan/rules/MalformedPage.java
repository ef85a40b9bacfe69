package org.provenplan.rules;

/** A rule's page that can't be read as examples; the line is that of the page. */
final class MalformedPage extends AssertionError {
    private static final long serialVersionUID = 1L;

    MalformedPage(int line, String message) {
        super("line " + line + " of the page: " + message);
    }
}
