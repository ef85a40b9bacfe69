package org.provenplan.format;

import java.io.IOException;
import org.provenplan.check.CheckResult;
import org.provenplan.diagnostic.Diagnostic;

/** For people: grouped by plan, each diagnostic with the line it is about. */
final class TextFormat implements CheckFormat {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(CheckResult result, Screen screen, Appendable out) throws IOException {
        for (Diagnostic diagnostic : result.diagnostics()) {
            out.append(diagnostic.place() + " " + diagnostic.severity().word() + " [" + diagnostic.rule() + "] "
                    + diagnostic.message() + " | " + diagnostic.fix() + "\n");
        }
    }
}
