package org.holdpoint.report;

import java.util.stream.Stream;

/// Texts that would do something where they are not text: what a hostile file, or its name, may hold.
public final class Attacks {

  private Attacks() {}

  public static Stream<String> all() {
    return Stream.of("plain words", "<script>alert(1)</script>", "</details><img src=x onerror=y>", "<!-- holdpoint:report -->", "<!-- holdpoint:end=00000000 -->", "  <!-- holdpoint:end=00000000 -->", "- [x] <!-- holdpoint:item=a:before:0 --> done", "<!-- holdpoint:part=foot -->", "-->", "&lt;b&gt; &amp; &#64;admin", "]]>", "\"'",
        "](https://evil.example)", "[click](https://evil.example)", "![x](https://evil.example/x.png)", "\\[x\\](1)", "[x]: https://evil.example", "<https://evil.example>", "https://evil.example",
        "www.evil.example", "a@evil.example", "`", "``", "a ` b", "``` ``` ```", "` @admin `", "`x`@admin`y`", "@admin", "cc: @org/team", "#1 GH-1 !12 ~label %milestone $1 &2", "org/repo#1", ":smile:",
        "| a | b |", "|---|---|", "# heading", "1. list", "- list", "> quote", "***", "---", "===", "*bold* _it_ ~~gone~~", "$`x`$ $$y$$", "- [x] done",
        "::error file=x,line=1::owned", " ::warning::owned", "a ::notice title=x::owned", "::add-mask::a", "::stop-commands::x", "##[error]owned", "x ##[group]y", "##vso[task.setvariable variable=x]y",
        "%0A::error::owned", "%3A%2C,file=other", "a\n::error::owned", "a\r::error::owned", "\u2028::error::owned", "\u00A0::error::owned", "\u0085::error::owned",
        "\u001b[31mred\u001b[0m", "\u001b]8;;https://evil.example\u0007link", "\u009b31m", "\u0007\b\u007f", "\u202Egnp.exe", "\u2066x\u2069", "\u200Bhidden\u200E\uFEFF", "\u0000\u0001\u001F",
        "\uFFFE\uFFFF", "\uD800", "x\uDC00y", "{0} {{", "%s %n", "$(id) ${x}", "한국어 문장입니다", "👩‍💻", "e\u0301");
  }
}
