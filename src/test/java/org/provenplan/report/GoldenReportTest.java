package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provenplan.check.CheckResult;

/**
 * Two examples, byte by byte, wherever they are made. {@code -Dprovenplan.rewrite=true} writes what is made now: then read the
 * changes with care.
 */
class GoldenReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/report");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest(name = "{0} in {2}")
    @CsvSource({
        "harbour-view, 2026-06-01, en-GB, Europe/London",
        "harbour-view, 2026-06-01, tr-TR, Pacific/Kiritimati",
        "harbour-view, 2026-06-01, ar-EG-u-nu-arab, America/Los_Angeles",
        "first-attempt, 2026-06-15, en-GB, Europe/London",
        "first-attempt, 2026-06-15, tr-TR, Pacific/Kiritimati",
        "first-attempt, 2026-06-15, ar-EG-u-nu-arab, America/Los_Angeles",
    })
    void theSameEverywhere(String example, String asOf, String language, String where) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(where));
        CheckResult result = Reports.check(asOf, "examples/" + example);
        for (ReportFormat format : ReportFormat.values()) {
            Path golden = GOLDEN.resolve(example + (format == ReportFormat.HTML ? ".html" : ".md"));
            String made = format == ReportFormat.HTML ? Reports.html(result) : Reports.markdown(result);
            if (Boolean.getBoolean("provenplan.rewrite")) {
                Files.writeString(golden, made);
            }
            assertThat(made).isEqualTo(Files.readString(golden));
        }
    }
}
