package org.holdpoint.replay;

import java.util.Optional;
import org.holdpoint.source.SourceMap;

/// A text of another language inside a document (SQL in a string, a CLI script in Markdown). The front door reads it and maps its spans back.
/// `languageHint` is what the document says about it (`bash` of a fenced block), if anything.
public record Embedded(Optional<String> languageHint, String text, SourceMap map) {}
