package org.provenplan.check;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.provenplan.diagnostic.Severity;
import org.provenplan.source.ShownPath;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a baseline's file, format 1. Keys that it does not know are left alone. */
public final class BaselineReader {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String FORMAT = "1";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final String CURE =
            ": put back the version that Git has, or delete it and run provenplan baseline create";

    private final String shown;
    private final JsonParser json;

    private BaselineReader(String shown, JsonParser json) {
        this.shown = shown;
        this.json = json;
    }

    /**
     * The baseline in a file.
     *
     * @param workingDirectory what the file's name is shown relative to
     * @throws BaselineFault if it can't be read
     */
    public static Baseline read(Path file, Path workingDirectory) {
        String shown = ShownPath.of(workingDirectory, file);
        try (Reader text = Files.newBufferedReader(file);
                JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new BaselineReader(shown, json).read();
        } catch (JacksonException failure) {
            if (isUnmerged(file)) {
                throw new BaselineFault(
                        shown + " holds two versions from a merge that was left unfinished: take one of them whole, "
                                + "as with git checkout --ours -- " + shown + ", then run provenplan baseline prune");
            }
            int line = failure.getLocation() == null ? 1 : failure.getLocation().getLineNr();
            throw new BaselineFault(shown + " is no JSON from line " + Math.max(1, line) + " on" + CURE);
        } catch (IOException failure) {
            throw new BaselineFault(shown + " can't be read" + CURE);
        }
    }

    private static boolean isUnmerged(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line -> line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> "));
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    private Baseline read() {
        List<Baseline.Fault> faults = new ArrayList<>();
        boolean current = false;
        expect(json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (key.equals("format")) {
                current = json.getString().equals(FORMAT);
            } else if (key.equals("faults")) {
                expect(value, JsonToken.START_ARRAY);
                readFaults(faults);
            } else {
                json.skipChildren();
            }
        }
        expect(json.nextToken(), null);
        if (!current) {
            throw new BaselineFault(shown + " must say \"format\": " + FORMAT + ", the one that this provenplan knows");
        }
        return new Baseline(faults);
    }

    private void readFaults(List<Baseline.Fault> faults) {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            expect(token, JsonToken.START_OBJECT);
            faults.add(fault());
        }
    }

    private Baseline.Fault fault() {
        int line = json.currentLocation().getLineNr();
        Map<String, String> texts = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
                texts.put(key, json.getString());
            } else {
                json.skipChildren();
            }
        }
        if (!texts.containsKey("fingerprint")) {
            throw new BaselineFault(shown + " has a fault without a fingerprint at line " + line + CURE);
        }
        return new Baseline.Fault(
                texts.getOrDefault("plan", ""),
                texts.getOrDefault("item", ""),
                texts.getOrDefault("rule", ""),
                texts.getOrDefault("message", ""),
                texts.get("fingerprint"),
                weight(texts.getOrDefault("weight", "error")),
                size(texts.getOrDefault("size", "")));
    }

    /** What no provenplan wrote hides as much as the gravest fault. */
    private static Severity weight(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        return Severity.ERROR;
    }

    private static long size(String number) {
        return NUMBER.matcher(number).matches() ? Long.parseLong(number) : 0;
    }

    private void expect(JsonToken token, JsonToken wanted) {
        if (token != wanted) {
            int line = json.currentLocation().getLineNr();
            throw new BaselineFault(shown + " is no baseline from line " + line + " on" + CURE);
        }
    }
}
