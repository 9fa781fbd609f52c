package org.holdpoint.language;

import java.util.Map;
import java.util.Optional;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.source.SourceFile;

/// How files are read: the language that is asked for, if one is, by the names of their languages, the files that say something for each other, what else is known of the file that its text does not say,
/// and the language of the devices around it, where all of them have the same.
public record Asking(Optional<String> language, Map<String, JointLanguage.Joint> together, Map<String, String> given, Optional<RouterLanguage> devices) {

  public Asking {
    together = Map.copyOf(together);
    given = Map.copyOf(given);
  }

  /// By what files say for each other alone.
  public Asking(Optional<String> language, Map<String, JointLanguage.Joint> together) {
    this(language, together, Map.of(), Optional.empty());
  }

  /// In the language that the file shows, and by itself.
  static Asking nothing() {
    return new Asking(Optional.empty(), Map.of());
  }

  /// In this language, by itself.
  static Asking alone(Optional<String> language) {
    return new Asking(language, Map.of());
  }

  /// The same in this language.
  public Asking in(String name) {
    return new Asking(Optional.of(name), together, given, devices);
  }

  /// The same among devices of this language.
  public Asking among(RouterLanguage language) {
    return new Asking(this.language, together, given, Optional.of(language));
  }

  Optional<Declared> read(DeclarationLanguage language, SourceFile file) {
    var joint = Optional.ofNullable(together.get(language.name())).filter(one -> one.group(file).isPresent());
    return joint.isPresent() ? joint.flatMap(one -> one.read(file)) : language.read(file, given);
  }
}
