package org.provenplan.fix;

import java.util.List;
import org.provenplan.check.CheckResult;

/**
 * What came of mending.
 *
 * @param files the files that differ now, in the order in which they were come across; none of them is written yet
 * @param mended what was done, in order
 * @param untouched the names of files with edits that could not be carried out, since the file is not what was read
 * @param left what a check finds afterwards
 */
public record Mending(List<FixedFile> files, List<Mended> mended, List<String> untouched, CheckResult left) {
    public Mending {
        files = List.copyOf(files);
        mended = List.copyOf(mended);
        untouched = List.copyOf(untouched);
    }
}
