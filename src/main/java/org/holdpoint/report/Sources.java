package org.holdpoint.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// The files of both sides, for the lines that reports show.
public record Sources(Map<Side, Map<String, SourceFile>> files) {

  /// The files, each under its side and path.
  public static Sources of(List<SourceFile> files) {
    var bySide = new HashMap<Side, Map<String, SourceFile>>();
    files.forEach(file -> bySide.computeIfAbsent(file.side(), _ -> new HashMap<>()).put(file.path(), file));
    return new Sources(bySide);
  }

  /// The file that a span stands in, if it was read.
  public Optional<SourceFile> file(Span at) {
    return Optional.ofNullable(files.getOrDefault(at.side(), Map.of()).get(at.file()));
  }

  /// One line of the file that a span stands in; empty where there is none.
  public String line(Span at, int number) {
    return file(at).map(file -> file.text(number)).orElse("");
  }
}
