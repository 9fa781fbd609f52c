package org.holdpoint.language.snapshot;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;

/// Snapshots of who may do what in a database, in YAML or JSON: what migrations begin with where they do not begin with nothing. `access-snapshot.schema.json` is their schema.
public final class Snapshots implements DeclarationLanguage {

  /// What the language is called.
  public static final String NAME = "access-snapshot";
  private static final DeclarationLanguage LANGUAGE = new Snapshots();
  private static final Pattern KEY = Pattern.compile("^\\s*\\{?\\s*\"?access-snapshot\"?\\s*:.*");
  private static final int LOOKED_AT = 40;

  private Snapshots() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int recognises(SourceFile file) {
    return Stream.of(".yaml", ".yml", ".json").anyMatch(file.name()::endsWith) && file.lines().stream().limit(LOOKED_AT).anyMatch(line -> KEY.matcher(line.text()).matches()) ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    try {
      return Optional.of(new SnapshotReader(file, Yaml.one(file)).declared());
    } catch (YamlException wrong) {
      throw new UnreadableException(wrong.at(), "an access snapshot that cannot be read: " + wrong.getMessage());
    }
  }
}
