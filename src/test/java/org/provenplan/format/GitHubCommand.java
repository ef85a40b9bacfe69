package org.provenplan.format;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A workflow command as GitHub's runner reads it from a line: {@code ::word key=value,key=value::data}, with what was escaped in
 * it put back.
 */
record GitHubCommand(String word, Map<String, String> properties, String data) {
    private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) ([^:]*)::(.*)");
    private static final Pattern ESCAPED = Pattern.compile("%(25|0D|0A|3A|2C)");

    static GitHubCommand of(String line) {
        Matcher command = COMMAND.matcher(line);
        if (!command.matches()) {
            throw new AssertionError("no command: " + line);
        }
        Map<String, String> properties = new TreeMap<>();
        for (String pair : command.group(2).split(",", -1)) {
            String[] keyAndValue = pair.split("=", 2);
            properties.put(keyAndValue[0], unescaped(keyAndValue[1]));
        }
        return new GitHubCommand(command.group(1), properties, unescaped(command.group(3)));
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    }
}
