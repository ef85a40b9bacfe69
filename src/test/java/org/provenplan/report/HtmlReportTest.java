package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The page as a document: valid, one file, nothing that runs or is fetched, and a skeleton that can be found one's way in. */
class HtmlReportTest {
    /** What the validator does not know yet. */
    private static final List<String> TOO_NEW =
            List.of("::details-content", "size-adjust", "Inline style violates Content Security Policy");

    private static final Map<String, String> PAGES = new TreeMap<>();

    @BeforeAll
    static void makePages() throws IOException {
        PAGES.put("in the middle", Reports.html(Reports.check("2026-06-01", "examples/harbour-view")));
        PAGES.put("first attempt", Reports.html(Reports.check("2026-06-15", "examples/first-attempt")));
        PAGES.put("narrowed", Reports.html(Reports.check("2026-10-05", "examples/narrowed-plan")));
        PAGES.put("several", Reports.html(Reports.check("2026-10-05", "examples")));
        PAGES.put("unreadable", Reports.html(Reports.checkText(Reports.AS_OF, "provenplan: 1\ntitle: \"open\n")));
        PAGES.put("empty", Reports.html(Reports.checkText(Reports.AS_OF, "provenplan: 1\n")));
        String everyField = Files.readString(Path.of("src/test/resources/report/every-field.yaml"));
        for (String kind : List.of("board", "inspector")) {
            PAGES.put(
                    kind + " in the middle", Reports.html(kind, Reports.check("2026-06-01", "examples/harbour-view")));
            PAGES.put(
                    kind + " first attempt", Reports.html(kind, Reports.check("2026-06-15", "examples/first-attempt")));
            PAGES.put(kind + " empty", Reports.html(kind, Reports.checkText(Reports.AS_OF, "provenplan: 1\n")));
            PAGES.put(
                    kind + " of 60 actions",
                    Reports.html(kind, Reports.checkText(LargePlan.AS_OF, LargePlan.yaml(LargePlan.AS_OF))));
        }
        PAGES.put("every field", Reports.html(Reports.checkText(Reports.AS_OF, everyField.replace("TEXT", "'<b>&'"))));
    }

    @TestFactory
    Stream<DynamicTest> isValid() {
        return each(page -> assertThat(messages(page)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> needsNothingElse() {
        return each(page -> {
            Document document = Jsoup.parse(page);
            assertThat(document.select("script, link, img, iframe, object, embed, form, base"))
                    .isEmpty();
            assertThat(document.select("[src], [style], [srcset], [background]"))
                    .isEmpty();
            assertThat(document.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .isEmpty();
            assertThat(document.select("style").html()).doesNotContain("url(", "@import");
        });
    }

    /** A wrong hash would leave the page without its style. */
    @TestFactory
    Stream<DynamicTest> allowsItsOwnStyleAndNothingElse() {
        return each(page -> {
            Document document = Jsoup.parse(page);
            String policy =
                    document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            String style = document.selectFirst("style").data();
            assertThat(policy)
                    .isEqualTo("default-src 'none'; style-src '" + ContentHash.of(style)
                            + "'; base-uri 'none'; form-action 'none'");
        });
    }

    @TestFactory
    Stream<DynamicTest> hasOneTitleAndNoGapsBetweenHeadings() {
        return each(page -> {
            List<Integer> levels = Jsoup.parse(page).select("h1, h2, h3, h4, h5, h6").stream()
                    .map(heading -> heading.tagName().charAt(1) - '0')
                    .toList();
            assertThat(levels.get(0)).isEqualTo(1);
            assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> leadsSomewhere() {
        return each(page -> {
            Document document = Jsoup.parse(page);
            List<String> ids = document.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(document.select("a[href], use[href]").eachAttr("href"))
                    .allMatch(href -> href.startsWith("http") || ids.contains(href.substring(1)), "leads somewhere");
            assertThat(document.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                    .allMatch(names -> ids.containsAll(List.of(names.split(" "))), "is named");
            assertThat(document.selectFirst("body > a").attr("href")).isEqualTo("#report");
            assertThat(document.select("html").attr("lang")).isEqualTo("en-GB");
        });
    }

    @TestFactory
    Stream<DynamicTest> hasTablesThatSayWhatTheyAre() {
        return each(page -> {
            for (Element table : Jsoup.parse(page).select("table")) {
                assertThat(table.select("> caption").text()).isNotBlank();
                assertThat(table.select("th")).allMatch(head -> head.hasAttr("scope"));
            }
        });
    }

    /** Each drawing has a name, a sentence, and its numbers beside it. */
    @TestFactory
    Stream<DynamicTest> hasDrawingsThatCanBeRead() {
        return each(page -> {
            Document document = Jsoup.parse(page);
            for (Element drawing : document.select("svg[role=img]")) {
                Element card = drawing.closest(".mcard");
                assertThat(document.getElementById(drawing.attr("aria-labelledby"))
                                .text())
                        .isNotBlank();
                assertThat(document.getElementById(drawing.attr("aria-describedby"))
                                .text())
                        .isEqualTo(card.select("figcaption").text());
                assertThat(
                                card.select("table.rd").isEmpty()
                                        ? 0
                                        : drawing.select(".m").eachAttr("d").stream()
                                                .mapToLong(marks -> marks.chars()
                                                        .filter(mark -> mark == 'M')
                                                        .count())
                                                .sum())
                        .isEqualTo(card.select("table.rd tbody tr").size());
            }
        });
    }

    /** Words that would promise what nobody can. */
    @TestFactory
    Stream<DynamicTest> promisesNothing() {
        return each(page -> assertThat(Jsoup.parse(page).text())
                .doesNotContainIgnoringCase("compliant", "compliance with", "will be rated", "null", "Optional["));
    }

    private static Stream<DynamicTest> each(Consumer<String> test) {
        return PAGES.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> test.accept(page.getValue())));
    }

    private static List<String> messages(String page) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            return validator
                    .validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> !line.isBlank() && TOO_NEW.stream().noneMatch(line::contains))
                    .toList();
        } catch (IOException | org.xml.sax.SAXException failure) {
            throw new AssertionError(failure);
        }
    }
}
