package org.holdpoint.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The windows through which a report is read.
public enum Format {
  TEXT(TextReport::render),
  JSON((report, _) -> JsonReport.render(report)),
  SARIF((report, _) -> SarifReport.render(report)),
  JUNIT((report, _) -> JunitReport.render(report)),
  GITHUB((report, _) -> GithubReport.render(report)),
  GITLAB((report, _) -> GitlabReport.render(report)),
  RDJSON((report, _) -> RdjsonReport.render(report)),
  MARKDOWN((report, _) -> MarkdownReport.render(report));

  private final BiFunction<Report, Look, String> renderer;

  Format(BiFunction<Report, Look, String> renderer) {
    this.renderer = renderer;
  }

  /// `text`, `json`, `sarif`, `junit`, `github`, `gitlab`, `rdjson` or `markdown`.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// The format that a word names.
  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /// All words.
  public static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }

  /// The report in this format, with a line end at its end. Only text looks at `look`.
  public String render(Report report, Look look) {
    return renderer.apply(report, look);
  }
}
