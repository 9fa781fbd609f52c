package org.holdpoint.language.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Files that hold parameters of stacks: lists of `ParameterKey` and `ParameterValue` (AWS CLI, `create-stack`), template configuration files of CodePipeline (`{"Parameters": {…}}`), and
/// `parameter_overrides` of samconfig.toml ("AWS SAM CLI configuration file").
final class ParameterFiles {

  private static final String SAM = "samconfig.toml";
  private static final String PARAMETERS = "Parameters";
  private static final Pattern TABLE = Pattern.compile("\\s*\\[\\s*([\\w.\"-]+)\\s*]\\s*(#.*)?");
  private static final Pattern OVERRIDES = Pattern.compile("^\\s*parameter_overrides\\s*=\\s*(.*)$");
  private static final Pattern PAIR = Pattern.compile("(?:ParameterKey=)?([A-Za-z0-9]+)(?:,ParameterValue)?=(\\\\?\"[^\"\\\\]*\\\\?\"|'[^']*'|[^\\s\"',\\]]+)");

  private ParameterFiles() {}

  static boolean names(String path) {
    return path.endsWith("/" + SAM) || path.equals(SAM);
  }

  /// Whether a file that is no template may be one of them.
  static boolean seems(SourceFile file) {
    return file.lines().stream().map(SourceLine::text).anyMatch(line -> line.contains("ParameterKey") || line.contains(PARAMETERS));
  }

  /// What a file gives, one entry for each environment of it; none for a file that is no such file.
  static List<Given> of(SourceFile file) {
    return file.name().equals(SAM) ? overrides(file) : seems(file) ? values(file).map(values -> new Given(file.name(), values, Set.of())).stream().toList() : List.of();
  }

  private static Optional<Map<String, String>> values(SourceFile file) {
    try {
      return Yaml.tagged(file).stream().findFirst().map(ParameterFiles::values).filter(values -> !values.isEmpty());
    } catch (YamlException _) {
      return Optional.empty();
    }
  }

  private static Map<String, String> values(YamlNode document) {
    var values = new LinkedHashMap<String, String>();
    switch (document) {
      case Sequence list -> list.items().forEach(item -> {
        if (item instanceof Mapping pair && pair.at("ParameterKey").orElse(null) instanceof Scalar name && pair.at("ParameterValue").orElse(null) instanceof Scalar value) {
          values.put(name.text(), value.text());
        }
      });
      case Mapping block when block.at("Resources").isEmpty() -> block.at(PARAMETERS).ifPresent(inner -> {
        if (inner instanceof Mapping pairs) {
          pairs.entries().stream().filter(entry -> entry.value() instanceof Scalar).forEach(entry -> values.put(entry.key().text(), ((Scalar) entry.value()).text()));
        } else {
          values.putAll(values(inner));
        }
      });
      case Mapping _, Scalar _ -> { }
    }
    return values;
  }

  /// A text, or a list of texts over one line or more.
  private static List<Given> overrides(SourceFile file) {
    var found = new ArrayList<Given>();
    var table = "";
    var lines = file.lines();
    for (var at = 0; at < lines.size(); at++) {
      var head = TABLE.matcher(lines.get(at).text());
      if (head.matches()) {
        table = head.group(1);
      }
      var overrides = OVERRIDES.matcher(lines.get(at).text());
      if (overrides.find() && !table.isEmpty()) {
        var text = new StringBuilder(overrides.group(1));
        while (text.toString().startsWith("[") && text.indexOf("]") < 0 && at + 1 < lines.size()) {
          text.append(' ').append(lines.get(++at).text());
        }
        found.add(new Given(SAM + " " + table.split("\\.")[0], pairs(text.toString()), Set.of()));
      }
    }
    return found.stream().filter(given -> !given.values().isEmpty()).toList();
  }

  private static Map<String, String> pairs(String text) {
    var pairs = new LinkedHashMap<String, String>();
    // The text is quoted as a whole, or each item of the list is.
    var bare = text.startsWith("\"") ? text.substring(1) : text.replaceAll("([\\[,]\\s*)\"", "$1");
    var pair = PAIR.matcher(bare);
    while (pair.find()) {
      pairs.put(pair.group(1), pair.group(2).replaceAll("^\\\\?[\"']|\\\\?[\"']$", ""));
    }
    return pairs;
  }
}
