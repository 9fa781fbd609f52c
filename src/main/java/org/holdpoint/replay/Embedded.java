package org.holdpoint.replay;

import java.util.Map;
import java.util.Optional;
import org.holdpoint.source.SourceMap;

/// A text of another language inside a document (SQL in a string, a CLI script in Markdown). The front door reads it and maps its spans back.
/// `languageHint` is what the document says about it (`bash` of a fenced block), if anything; `given` is what else it says that the text does not (`zone` → `Asia/Seoul` of a schedule).
public record Embedded(Optional<String> languageHint, String text, SourceMap map, Map<String, String> given) {

  public Embedded {
    given = Map.copyOf(given);
  }

  /// A text of which the document says nothing more.
  public Embedded(Optional<String> languageHint, String text, SourceMap map) {
    this(languageHint, text, map, Map.of());
  }
}
