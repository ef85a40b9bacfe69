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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.provenplan.changes.ChangeList;

/**
 * Lays out a report with the templates. Templates see the report's records and nothing else: they can't make objects, call
 * methods, or read files outside their folder, and what they print is escaped for the format they are in.
 */
public final class Renderer {
    private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;
    private static final String STYLE = "report.css";
    private static final int MOST_CHARACTERS = 50_000_000;

    private final TemplateLoader templates;
    private final int limit;

    Renderer(TemplateLoader templates, int limit) {
        this.templates = templates;
        this.limit = limit;
    }

    /** With the templates that come with provenplan. */
    public static Renderer bundled() {
        return new Renderer(new ClassTemplateLoader(Renderer.class.getClassLoader(), "templates"), MOST_CHARACTERS);
    }

    /**
     * What changed as one page for browsers.
     *
     * @throws ReportFailure if a template is wrong, or the page too long
     */
    public static String page(ChangeList changes) {
        return bundled().render(ChangesPage.of(changes), "changes", ReportFormat.HTML);
    }

    /**
     * A whole report as text.
     *
     * @throws ReportFailure if it can't be made from that, a template is wrong, or it is too long
     */
    public String render(ReportKind kind, ReportInput input, ReportFormat format) {
        return render(kind.page(input), kind.word(), format);
    }

    /** In Markdown, as much as fits into a comment. */
    String render(Page page, String name, ReportFormat format) {
        String text = render(page, name, format, Extent.WHOLE);
        for (Extent extent : Extent.values()) {
            if (format == ReportFormat.HTML || text.length() < Extent.MOST_IN_MARKDOWN) {
                return text;
            }
            text = render(page, name, format, extent);
        }
        return text;
    }

    private String render(Page page, String name, ReportFormat format, Extent extent) {
        Configuration configuration = configuration(templates, ((Record) page).getClass());
        CappedWriter out = new CappedWriter(limit);
        try {
            Template template = configuration.getTemplate(format.template(name));
            String style = format == ReportFormat.HTML ? compact(source(STYLE)) + RunningHead.style(page.head()) : "";
            Map<String, Object> model = new HashMap<>(extent.variables());
            model.put("report", page);
            model.put("style", style);
            model.put("styleHash", ContentHash.of(style));
            template.process(model, out);
            return format == ReportFormat.MARKDOWN ? MarkdownLayout.tidy(out.toString()) : out.toString();
        } catch (ParseException wrong) {
            throw failure(wrong.getTemplateName(), wrong.getLineNumber(), wrong.getColumnNumber(), wrong);
        } catch (TemplateException wrong) {
            throw failure(wrong.getTemplateSourceName(), wrong.getLineNumber(), wrong.getColumnNumber(), wrong);
        } catch (IOException unreadable) {
            throw new ReportFailure("A template can't be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** A style sheet without comments and line breaks: one page carries it whole. */
    private static String compact(String style) {
        return style.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\n\\s*", "");
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
        Object found = templates.findTemplateSource(name);
        if (found == null) {
            throw new IOException("there is no " + name);
        }
        try (Reader reader = templates.getReader(found, StandardCharsets.UTF_8.name())) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } finally {
            templates.closeTemplateSource(found);
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
