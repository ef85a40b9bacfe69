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
        this.configuration = configuration(templates);
        this.limit = limit;
    }

    /** With the templates that come with provenplan. */
    public static Renderer bundled() {
        return new Renderer(new ClassTemplateLoader(Renderer.class.getClassLoader(), "templates"), MOST_CHARACTERS);
    }

    /**
     * The whole report as text.
     *
     * @throws ReportFailure if a template is wrong, or the report too long
     */
    public String render(StatusReport report, ReportFormat format) {
        CappedWriter out = new CappedWriter(limit);
        try {
            Template template = configuration.getTemplate(format.template());
            String style = format == ReportFormat.HTML ? source(STYLE) : "";
            template.process(Map.of("report", report, "style", style, "styleHash", ContentHash.of(style)), out);
            return format == ReportFormat.MARKDOWN ? MarkdownLayout.tidy(out.toString()) : out.toString();
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

    private static Configuration configuration(TemplateLoader templates) {
        Configuration configuration = new Configuration(BEHAVIOUR);
        DefaultObjectWrapperBuilder records = new DefaultObjectWrapperBuilder(BEHAVIOUR);
        records.setMemberAccessPolicy(RecordsOnly.policy(StatusReport.class));
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
