package org.provenplan.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.provenplan.changes.ChangeList;

/**
 * Lays out a report with the templates. Templates see the report's records and nothing else: they can't make objects, call
 * methods, or read files outside their folder, and what they print is escaped for the format they are in.
 */
public final class Renderer {
    private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;
    private static final String STYLE = "status.css";
    private static final int MOST_CHARACTERS = 50_000_000;

    private final Configuration configuration;
    private final int limit;

    Renderer(TemplateLoader templates, int limit) {
        this(templates, limit, StatusReport.class);
    }

    private Renderer(TemplateLoader templates, int limit, Class<? extends Record> page) {
        this.configuration = configuration(templates, page);
        this.limit = limit;
    }

    /** With the templates that come with provenplan. */
    public static Renderer bundled() {
        return new Renderer(bundledTemplates(), MOST_CHARACTERS);
    }

    private static TemplateLoader bundledTemplates() {
        return new ClassTemplateLoader(Renderer.class.getClassLoader(), "templates");
    }

    /**
     * What changed as one page for browsers.
     *
     * @throws ReportFailure if the page is too long
     */
    public static String page(ChangeList changes) {
        Renderer renderer = new Renderer(bundledTemplates(), MOST_CHARACTERS, ChangesPage.class);
        return renderer.rendered(ChangesPage.of(changes), "changes.html.ftlh", true);
    }

    /**
     * The whole report as text.
     *
     * @throws ReportFailure if a template is wrong, or the report too long
     */
    public String render(StatusReport report, ReportFormat format) {
        String text = rendered(report, format.template(), format == ReportFormat.HTML);
        return format == ReportFormat.MARKDOWN ? MarkdownLayout.tidy(text) : text;
    }

    private String rendered(Record page, String name, boolean styled) {
        CappedWriter out = new CappedWriter(limit);
        try {
            Template template = configuration.getTemplate(name);
            String style = styled ? source(STYLE) : "";
            template.process(Map.of("report", page, "style", style, "styleHash", ContentHash.of(style)), out);
            return out.toString();
        } catch (ParseException wrong) {
            throw failure(wrong.getTemplateName(), wrong.getLineNumber(), wrong.getColumnNumber(), wrong);
        } catch (TemplateException wrong) {
            throw failure(wrong.getTemplateSourceName(), wrong.getLineNumber(), wrong.getColumnNumber(), wrong);
        } catch (IOException unreadable) {
            throw new ReportFailure("A template can't be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static ReportFailure failure(String template, Integer line, Integer column, Exception cause) {
        return new ReportFailure(
                "The template " + template + " is wrong at line " + line + ", column " + column + ": " + reason(cause)
                        + ".",
                cause);
    }

    private static String reason(Exception cause) {
        if (cause instanceof InvalidReferenceException missing) {
            return "there is nothing called " + missing.getBlamedExpressionString();
        }
        String reason = cause instanceof ParseException parse
                ? parse.getEditorMessage()
                : ((TemplateException) cause).getMessageWithoutStackTop();
        return reason.strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\. Help \\(.*", "")
                .replaceFirst("\\.$", "");
    }

    private String source(String name) throws IOException {
        TemplateLoader loader = configuration.getTemplateLoader();
        Object found = loader.findTemplateSource(name);
        if (found == null) {
            throw new IOException("there is no " + name);
        }
        try (Reader reader = loader.getReader(found, StandardCharsets.UTF_8.name())) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } finally {
            loader.closeTemplateSource(found);
        }
    }

    private static Configuration configuration(TemplateLoader templates, Class<? extends Record> page) {
        Configuration configuration = new Configuration(BEHAVIOUR);
        DefaultObjectWrapperBuilder records = new DefaultObjectWrapperBuilder(BEHAVIOUR);
        records.setMemberAccessPolicy(RecordsOnly.policy(page));
        configuration.setObjectWrapper(records.build());
        configuration.setTemplateLoader(templates);
        configuration.setTemplateConfigurations(
                new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher("*.md.ftl"), markdown()));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        return configuration;
    }

    private static TemplateConfiguration markdown() {
        TemplateConfiguration markdown = new TemplateConfiguration();
        markdown.setOutputFormat(MarkdownOutputFormat.INSTANCE);
        return markdown;
    }
}
