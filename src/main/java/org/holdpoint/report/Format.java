package org.holdpoint.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The windows through which a report is read.
public enum Format {
  TEXT(TextReport::render),
  JSON((report, _) -> JsonReport.render(report));

  private final BiFunction<Report, Look, String> renderer;

  Format(BiFunction<Report, Look, String> renderer) {
    this.renderer = renderer;
  }

  /// `text`, `json`.
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
