package org.holdpoint.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// The YAML between two lines `---` at the start of a Markdown file, and what stands below it.
public record FrontMatter(SourceFile yaml, List<Span> below) {

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

  /// The block keeps its line numbers: the line above it is empty.
  private static FrontMatter split(SourceFile file, int closing) {
    var block = new ArrayList<SourceLine>();
    block.add(new SourceLine(1, "", true));
    block.addAll(file.lines().subList(1, closing));
    var yaml = new SourceFile(file.path(), file.key(), file.side(), List.copyOf(block), file.size(), file.content(), false);
    return new FrontMatter(yaml, file.lines().subList(closing + 1, file.lines().size()).stream().map(file::span).toList());
  }
}
