package org.provenplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.cache.StringTemplateLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may do, and what is said when it may not. */
class RendererTest {
    private static final StatusReport REPORT =
            Reports.report(Reports.checkText(Reports.AS_OF, "provenplan: 1\nid: p\ntitle: A <b> & | title\n"));

    private static String render(String template, int limit, ReportFormat format) {
        StringTemplateLoader templates = new StringTemplateLoader();
        templates.putTemplate("status.html.ftlh", template);
        templates.putTemplate("status.md.ftl", template);
        templates.putTemplate("report.css", "");
        return new Renderer(templates, limit).render(REPORT, "status", format);
    }

    @ParameterizedTest
    @CsvSource({
        "HTML, A &lt;b&gt; &amp; | title",
        "MARKDOWN, A \\<b\\> \\& \\| title",
    })
    void escapesWhatItPrints(ReportFormat format, String printed) {
        assertThat(render("${report.head.title}", 100, format).strip()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${report.class}",
                "${report.getClass()}",
                "${report.head.title.class}",
                "${report.plans[0].keeping.facts?api.clear()}",
                "${report.head.title?api.length()}",
                "<#assign x = 'freemarker.template.utility.Execute'?new()>${x('id')}",
                "<#assign x = 'freemarker.template.utility.ObjectConstructor'?new()>",
                "<#include '../../../../../etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "${.data_model.renderer}",
                "${report.hashCode()}",
                "${.get_optional_template('/etc/passwd').exists?then('', nothing)}",
            })
    void seesNothingButTheReport(String template) {
        assertThatThrownBy(() -> render(template, 1000, ReportFormat.HTML)).isInstanceOf(ReportFailure.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a${report.titel}        | The template status.html.ftlh is wrong at line 1, column 4: there is nothing called \
            report.titel.
            a${report.a.b}          | The template status.html.ftlh is wrong at line 1, column 4: there is nothing called \
            report.a.
            <#if true>              | The template status.html.ftlh is wrong at line 1, column 10: Unexpected end of \
            file reached. You have an unclosed #if. Check if the FreeMarker end-tags are present, and aren't malformed. \
            (Note that FreeMarker end-tags must have # or @ after the / character.).
            <#foo>                  | The template status.html.ftlh is wrong at line 1, column 2: Unknown directive: #foo.
            ${1?no_such}            | The template status.html.ftlh is wrong at line 1, column 5: Unknown built-in: \
            "no_such".
            """)
    void saysWhereATemplateIsWrong(String template, String message) {
        assertThatThrownBy(() -> render(template, 100, ReportFormat.HTML))
                .isInstanceOf(ReportFailure.class)
                .hasMessage(message)
                .hasMessageNotContainingAny("null", "\n");
    }

    @Test
    void aTemplateThatNeverEndsIsStopped() {
        assertThatThrownBy(() -> render("<#list 1.. as i>x</#list>", 1000, ReportFormat.HTML))
                .isInstanceOf(ReportFailure.class)
                .hasMessage("The report would be longer than 1000 characters: report fewer plans at a time.");
    }

    @Test
    void theTemplatesPrintRecordsOnly() {
        assertThat(RecordsOnly.recordsIn(StatusReport.class))
                .hasSizeGreaterThan(15)
                .allMatch(Class::isRecord);
    }
}
