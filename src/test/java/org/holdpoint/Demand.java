package org.holdpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.report.Report;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlNode;

/// A finding that an incident case demands: `lines` of `file`, with this category, at least this severe; `whole` where any line of the file counts.
record Demand(String incident, String file, List<Integer> lines, String category, Severity severity, boolean whole) {

  static final Path INCIDENTS = Path.of("testdata/incident");

  /// The folders of all cases.
  static Stream<Path> cases() throws IOException {
    try (var folders = Files.list(INCIDENTS)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  /// What is still to come: the ids of pending.tsv.
  static Set<String> pending() throws IOException {
    return Files.readAllLines(INCIDENTS.resolve("pending.tsv")).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.lastIndexOf('\t'))).collect(Collectors.toUnmodifiableSet());
  }

  /// What a case demands.
  static List<Demand> of(Path folder) {
    return items(at(yaml(folder.resolve("expect.yaml")), "expect", "after-bad", "must_flag")).map(item -> {
      var lines = items(at(item, "lines")).map(line -> Integer.parseInt(text(line))).toList();
      var match = item instanceof YamlNode.Mapping mapping ? mapping.at("match").map(Demand::text).orElse("") : "";
      return new Demand(folder.getFileName().toString(), text(at(item, "file")), lines, text(at(item, "category")),
          Severity.valueOf(text(at(item, "severity")).toUpperCase(Locale.ROOT)), List.of("session", "play", "file").contains(match));
    }).toList();
  }

  String id() {
    return String.join("\t", incident, file, String.valueOf(lines.getFirst()), category);
  }

  /// The name of the file in its folder.
  String name() {
    return file.substring(file.indexOf('/') + 1);
  }

  /// The findings that meet it.
  List<Finding> caught(Report report) {
    return report.findings().stream().filter(finding -> finding.category().equals(category) && finding.severity().atLeast(severity) && finding.at().file().equals("after/" + name())
        && (whole || lines.stream().anyMatch(line -> line >= finding.at().line() - 1 && line <= finding.at().endLine() + 1))).toList();
  }

  static YamlNode yaml(Path path) {
    try {
      return Yaml.one(SourceReader.read(Files.readString(path).getBytes(StandardCharsets.UTF_8), path.getFileName().toString(), path.getFileName().toString(), Side.HEAD));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  static YamlNode at(YamlNode node, String... path) {
    var found = node;
    for (var key : path) {
      found = ((YamlNode.Mapping) found).at(key).orElseThrow();
    }
    return found;
  }

  static Stream<YamlNode> items(YamlNode node) {
    return ((YamlNode.Sequence) node).items().stream();
  }

  static String text(YamlNode node) {
    return ((YamlNode.Scalar) node).text();
  }
}
