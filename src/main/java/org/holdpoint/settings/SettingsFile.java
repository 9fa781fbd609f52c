package org.holdpoint.settings;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// The text of `holdpoint.yaml` → settings.
public final class SettingsFile {

  /// The most bytes that a settings file may have.
  public static final long LARGEST = 1024 * 1024;

  private static final List<String> KEYS = List.of("required-version", "organisation", "peak-hours", "freezes", "holidays", "network", "inventories", "commands",
      "artifacts", "context", "severity", "advise", "exclude", "locale", "waivers");
  private static final List<String> LOCALES = List.of("en", "ko");

  private SettingsFile() {}

  /// The settings of a file, with globs that are matched with keys; those of a file without content are [Settings#none()]. Throws [SettingsException] with
  /// everything that is wrong in the file; when it asks for another version of the program, with that alone, since that version may know other keys.
  public static Settings read(SourceFile file, Program program) {
    var mistakes = new Mistakes(file);
    var settings = content(file, mistakes).map(node -> settings(node, program, mistakes)).orElseGet(Settings::none);
    if (mistakes.count() > 0) {
      throw new SettingsException(mistakes.all());
    }
    return settings;
  }

  private static Optional<YamlNode> content(SourceFile file, Mistakes mistakes) {
    if (file.binary()) {
      mistakes.add(file.start(), "the settings are no text of UTF-8");
      return Optional.empty();
    }
    if (file.size() > LARGEST) {
      mistakes.add(file.start(), "the settings are larger than " + LARGEST + " bytes");
      return Optional.empty();
    }
    file.lines().stream().filter(line -> !line.readable()).forEach(line -> mistakes.add(file.span(line), "the line holds bytes that are no text of UTF-8"));
    try {
      var documents = Yaml.read(file);
      documents.stream().skip(1).forEach(document -> mistakes.add(document.at(), "a settings file is one document"));
      return documents.stream().findFirst().filter(document -> !isNothing(document));
    } catch (YamlException wrong) {
      mistakes.add(wrong.at(), wrong.getMessage());
      return Optional.empty();
    }
  }

  private static boolean isNothing(YamlNode document) {
    return document instanceof Scalar scalar && scalar.plain() && scalar.text().isEmpty();
  }

  private static Settings settings(YamlNode node, Program program, Mistakes mistakes) {
    if (node instanceof Mapping mapping && isRefused(mapping, program, mistakes)) {
      return Settings.none();
    }
    return Fields.of(node, "a settings file", KEYS, mistakes).map(fields -> settings(fields, program)).orElseGet(Settings::none);
  }

  /// Whether the file asks for another version of the program.
  private static boolean isRefused(Mapping mapping, Program program, Mistakes mistakes) {
    if (mapping.at("required-version").orElse(mapping) instanceof Scalar scalar) {
      var range = VersionRange.of(scalar.text().strip()).filter(versions -> !versions.admits(program.version()));
      range.ifPresent(versions -> mistakes.add(scalar.at(),
          "this is holdpoint " + program.version() + ", and the settings require " + NotAllowed.quoted(versions.text())));
      return range.isPresent();
    }
    return false;
  }

  private static Settings settings(Fields fields, Program program) {
    return new Settings(GlobRoot.keys(), fields.list("exclude", Texts::glob), fields.list("context", Texts::glob),
        NetworkReader.read(fields, program.languages()), CalendarReader.read(fields), fields.list("inventories", Kind.placed(Texts::path)), CommandReader.read(fields), ArtifactReader.read(fields),
        TuningReader.read(fields), fields.optional("required-version", Texts::versions), fields.optional("organisation", Kind.placed(Texts::text)),
        fields.optional("locale", Texts.word(LOCALES)));
  }
}
