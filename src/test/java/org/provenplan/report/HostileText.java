package org.provenplan.report;

import java.util.List;

/** Texts that somebody could type, or have typed, to become something other than text. */
public final class HostileText {
    public static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</style></title></svg><b>bold</b>",
            "-->]]><!-- comment",
            "&lt;b&gt; &#60;b&#62; &copy;",
            "${7*7} #{7*7} [=7*7] <#assign x=1> <@html/> ${.now}",
            "[link](javascript:alert(1)) ![image](https://example.org/x.png) <https://example.org>",
            "https://example.org www.example.org mailto:a@example.org",
            "[reference]: https://example.org",
            "| a | b |",
            "# heading",
            "- item",
            "+ item",
            "* item",
            "1. item",
            "1) item",
            "> quote",
            "---",
            "===",
            "```",
            "~~~ ~~struck~~",
            "`code` ``code``",
            "*emphasis* **strong** _emphasis_ __strong__",
            "    indented text",
            "a  \nb\\\nc\n\n# d\n\n| - |\n|---|\n- e",
            "\\",
            "\\\\| \\[x](y)",
            "a\u202Eb\u2066c\u200Fd\u061Ce",
            "\u001B[31mred\u001B[0m\u0007\u0000",
            "\uFEFF\u2028line\u2029paragraph\u0085next",
            "\uD83D\uDE00 \uD800 lone",
            "x".repeat(300),
            "<!DOCTYPE html>",
            "{{7*7}} {% raw %} {#id .class}",
            "=cmd|' /C calc'!A0",
            "$x^2$ \\(y\\)");

    private HostileText() {}
}
