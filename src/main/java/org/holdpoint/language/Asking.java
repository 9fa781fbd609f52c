package org.holdpoint.language;

import java.util.Map;
import java.util.Optional;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.source.SourceFile;

/// How files are read: the language that is asked for, if one is, and the files that say something for each other.
public record Asking(Optional<String> language, Optional<JointLanguage.Joint> together) {

  /// In the language that the file shows, and by itself.
  static Asking nothing() {
    return new Asking(Optional.empty(), Optional.empty());
  }

  /// In this language, by itself.
  static Asking alone(Optional<String> language) {
    return new Asking(language, Optional.empty());
  }

  Optional<Declared> read(DeclarationLanguage language, SourceFile file) {
    return language instanceof JointLanguage && together.isPresent() ? Optional.of(together.get().read(file)) : language.read(file, Map.of());
  }
}
