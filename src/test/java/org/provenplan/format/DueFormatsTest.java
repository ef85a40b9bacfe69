package org.provenplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.provenplan.due.DueList;
import org.provenplan.duty.DutyKind;
import org.provenplan.report.HostileText;
import org.provenplan.report.MarkdownShape;

/** What every format of the list must keep, whatever the plans say. */
class DueFormatsTest {
    private static final String PLAIN = "plain words";

    @Test
    void namesAndEndingsAreSorted() {
        assertThat(Formats.ofDue().names()).isSorted();
        assertThat(Formats.ofDue().all().stream().map(FileFormat::ending)).doesNotHaveDuplicates();
    }

    /** The plan that the tests below put hostile texts into. */
    @Test
    void thePlanHasEveryKind() {
        assertThat(DueLists.withText(PLAIN).people().stream()
                        .flatMap(person -> person.dates().stream())
                        .map(due -> due.duty().kind()))
                .contains(DutyKind.values());
    }

    @TestFactory
    Stream<DynamicTest> jsonIsAsItsSchemaSays() throws IOException {
        PublishedSchema schema = PublishedSchema.named("due");
        return Stream.concat(
                Stream.of(
                        DynamicTest.dynamicTest("examples", () -> assertValid(schema, DueLists.ofExamples())),
                        DynamicTest.dynamicTest("nothing", () -> assertValid(schema, DueLists.of("provenplan: 1\n"))),
                        DynamicTest.dynamicTest("unread", () -> assertValid(schema, DueLists.of("provenplan: [\n")))),
                eachHostile(list -> assertValid(schema, list)));
    }

    @TestFactory
    Stream<DynamicTest> textNeverSteersTheTerminal() {
        return eachHostile(list -> {
            String text = DueLists.written("text", list);
            assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
            assertThat(text.lines())
                    .allMatch(line -> Columns.of(line) <= 80 || !line.strip().contains(" "));
        });
    }

    @TestFactory
    Stream<DynamicTest> markdownStaysAsItIsBuilt() {
        String plain = MarkdownShape.of(DueLists.written("markdown", DueLists.withText(PLAIN)));
        return eachHostile(list ->
                assertThat(MarkdownShape.of(DueLists.written("markdown", list))).isEqualTo(plain));
    }

    private interface Holds {
        void of(DueList list) throws IOException;
    }

    private static Stream<DynamicTest> eachHostile(Holds holds) {
        return HostileText.ALL.stream()
                .map(text -> DynamicTest.dynamicTest(PlainText.oneLine(text), () -> holds.of(DueLists.withText(text))));
    }

    private static void assertValid(PublishedSchema schema, DueList list) {
        assertThat(schema.errorsIn(DueLists.written("json", list))).isEmpty();
    }
}
