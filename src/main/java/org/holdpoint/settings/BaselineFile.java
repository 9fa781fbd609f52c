package org.holdpoint.settings;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Problem;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;

/// The text of `holdpoint-baseline.json` → baseline: `{"findings": [{"fingerprint": "…", …}]}`.
public final class BaselineFile {

  private BaselineFile() {}

  /// The baseline in a folder; none where there is no such file. Throws [SettingsException].
  public static Optional<Baseline> in(Path folder, String shown, Side side) {
    try {
      return SettingsDisk.read(folder.resolve(Baseline.NAME), Optional.of(folder)).map(bytes -> read(SourceReader.read(bytes, shown, shown, side)));
    } catch (SettingsDisk.NotRead failed) {
      throw new SettingsException(List.of(new Problem(Span.start(shown, side), "the baseline cannot be read: " + failed.getMessage(), "")));
    }
  }

  /// The baseline that a file holds. Throws [SettingsException] when it is none.
  public static Baseline read(SourceFile file) {
    try {
      if (Yaml.one(file) instanceof YamlNode.Mapping mapping && mapping.at("findings").orElse(mapping) instanceof YamlNode.Sequence findings) {
        return new Baseline(fingerprints(findings));
      }
    } catch (YamlException wrong) {
      throw new SettingsException(List.of(Problem.of(file, wrong.at(), wrong.getMessage())));
    }
    throw new SettingsException(List.of(Problem.of(file, file.start(), "this is no baseline: `holdpoint baseline PATH` writes one")));
  }

  private static HashSet<String> fingerprints(YamlNode.Sequence findings) {
    var fingerprints = new HashSet<String>();
    for (var item : findings.items()) {
      if (item instanceof YamlNode.Mapping finding && finding.at("fingerprint").orElse(finding) instanceof YamlNode.Scalar fingerprint) {
        fingerprints.add(fingerprint.text());
      }
    }
    return fingerprints;
  }
}
