package org.holdpoint.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// The YAML between two lines `---` at the start of a Markdown file, and the page below it; both keep their line numbers.
public record FrontMatter(SourceFile yaml, SourceFile page, List<Span> below) {

  /// Empty where the file does not start so, or the block is never closed.
  public static Optional<FrontMatter> of(SourceFile file) {
    var lines = file.lines();
    if (lines.isEmpty() || !lines.getFirst().text().stripTrailing().equals("---")) {
      return Optional.empty();
    }
    for (var index = 1; index < lines.size(); index++) {
      var text = lines.get(index).text().stripTrailing();
      if (text.equals("---") || text.equals("...")) {
        return Optional.of(split(file, index));
      }
    }
    return Optional.empty();
  }

  private static FrontMatter split(SourceFile file, int closing) {
    var lines = file.lines();
    var below = lines.subList(closing + 1, lines.size());
    // A line above the block, and one for each of its own above the page, is empty.
    var page = new ArrayList<>(lines.subList(0, closing + 1).stream().map(line -> new SourceLine(line.number(), "", true)).toList());
    page.addAll(below);
    var block = new ArrayList<>(List.of(page.getFirst()));
    block.addAll(lines.subList(1, closing));
    return new FrontMatter(part(file, block), part(file, page), below.stream().map(file::span).toList());
  }

  private static SourceFile part(SourceFile file, List<SourceLine> lines) {
    return new SourceFile(file.path(), file.key(), file.side(), List.copyOf(lines), file.size(), file.content(), false);
  }
}
