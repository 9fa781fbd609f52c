package org.holdpoint.replay;

import java.util.Map;
import java.util.Optional;
import org.holdpoint.source.SourceFile;

/// A language whose files declare: what they say are facts, and there is nothing to replay.
public interface DeclarationLanguage {

  /// What the language is called: `request`.
  String name();

  /// How sure the language is that a file is written in it, by a look that costs little: 0 not at all, 1 its shape fits (any YAML), 2 its keys or words fit, 3 it says so itself (a header,
  /// `apiVersion` and `kind`).
  int recognises(SourceFile file);

  /// What the file declares; empty where it is not of this language after all. `given` is what a document around it says (`zone` → `Asia/Seoul` of a schedule inside it). Throws
  /// [UnreadableException] where it surely is of the language, and no text of it.
  Optional<Declared> read(SourceFile file, Map<String, String> given);
}
