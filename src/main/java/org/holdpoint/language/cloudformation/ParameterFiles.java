package org.holdpoint.language.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.toml.Toml;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Files that hold parameters of stacks: lists of `ParameterKey` and `ParameterValue` (AWS CLI, `create-stack`), template configuration files of CodePipeline (`{"Parameters": {…}}`), and
/// `parameter_overrides` of samconfig.toml ("AWS SAM CLI configuration file").
final class ParameterFiles {

  /// Names of parameters stand near the top: files that give them are short.
  private static final int LOOKED_AT = 4_000;
  private static final String SAM = "samconfig.toml";
  private static final String PARAMETERS = "Parameters";
  private static final String OVERRIDES = "parameter_overrides";
  private static final Pattern PAIR = Pattern.compile("(?:ParameterKey=)?([A-Za-z0-9]+)(?:,ParameterValue)?=(\"[^\"]*\"|'[^']*'|[^\\s\"']+)");

  private ParameterFiles() {}

  static boolean names(String path) {
    return path.endsWith("/" + SAM) || path.equals(SAM);
  }

  /// Whether a file that is no template may be one of them.
  static boolean seems(SourceFile file) {
    return file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size())).stream().map(SourceLine::text).anyMatch(line -> line.contains("ParameterKey") || line.contains(PARAMETERS));
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

  /// A text, or a list of texts, in a table of each environment and command (`prod.deploy.parameters`). A file that is not TOML gives nothing: SAM refuses it.
  private static List<Given> overrides(SourceFile file) {
    try {
      return Toml.read(file).entries().stream().flatMap(environment -> tables(environment.value()).flatMap(table -> table.at(OVERRIDES).stream())
          .map(said -> new Given(SAM + " " + environment.key().text(), pairs(said), Set.of()))).filter(given -> !given.values().isEmpty()).toList();
    } catch (UnreadableException _) {
      return List.of();
    }
  }

  private static Stream<Mapping> tables(YamlNode node) {
    return node instanceof Mapping table ? Stream.concat(Stream.of(table), table.entries().stream().flatMap(entry -> tables(entry.value()))) : Stream.of();
  }

  private static Map<String, String> pairs(YamlNode said) {
    var pairs = new LinkedHashMap<String, String>();
    var pair = PAIR.matcher(switch (said) {
      case Scalar text -> text.text();
      case Sequence list -> list.items().stream().filter(Scalar.class::isInstance).map(item -> ((Scalar) item).text()).collect(Collectors.joining(" "));
      case Mapping _ -> "";
    });
    while (pair.find()) {
      pairs.put(pair.group(1), pair.group(2).replaceAll("^[\"']|[\"']$", ""));
    }
    return pairs;
  }
}
