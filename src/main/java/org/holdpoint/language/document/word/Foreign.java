package org.holdpoint.language.document.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode;

/// Documents of formats with a meaning of their own, which the vocabulary must not guess at: foreign.tsv.
public final class Foreign {

  /// A format: the names that its outermost block has (of a list: each of its first items; of XML: its outermost element), or what its file is called.
  private record Format(String sort, Set<Set<String>> names, Pattern pattern) {}

  private static final List<Format> FORMATS = Tables.rows("foreign.tsv").stream().filter(row -> !row.getFirst().equals("read")).map(Foreign::format).toList();
  /// The beginning of `apiVersion` and the `kind` of manifests that are no foreign format.
  private static final List<List<String>> READ = Tables.rows("foreign.tsv").stream().filter(row -> row.getFirst().equals("read")).map(row -> List.of(row.get(1).split(" "))).toList();
  private static final int LOOKED_AT = 60;

  private Foreign() {}

  private static Format format(List<String> row) {
    return row.getFirst().equals("file") ? new Format("file", Set.of(), Pattern.compile(row.get(1)))
        : new Format(row.getFirst(), Arrays.stream(row.get(1).split(" ")).map(word -> Set.of(word.split("\\|"))).collect(Collectors.toSet()), Pattern.compile(""));
  }

  /// Whether the file is called like one of such a format.
  public static boolean named(SourceFile file) {
    return FORMATS.stream().anyMatch(format -> format.sort().equals("file") && format.pattern().matcher(file.path()).find());
  }

  /// Whether XML is of such a format: by its outermost element, or a namespace that its first lines name.
  public static boolean root(String element, String beginning) {
    return FORMATS.stream().anyMatch(format -> format.sort().equals("root") && format.names().stream().anyMatch(either -> either.contains(element)) || format.sort().equals("namespace") && format.names().stream().anyMatch(either -> either.stream().anyMatch(beginning::contains)));
  }

  /// Whether the first lines look like it, so that a file which breaks off is not taken for a plain document.
  public static boolean looks(SourceFile file) {
    var lines = file.lines().stream().limit(LOOKED_AT).map(line -> line.text().strip()).toList();
    return lines.stream().anyMatch(line -> line.startsWith("apiVersion:") || line.startsWith("\"apiVersion\"")) && lines.stream().anyMatch(line -> line.startsWith("kind:") || line.startsWith("\"kind\""));
  }

  /// Whether a document is a block or a list.
  public static boolean collection(YamlNode document) {
    return !(document instanceof YamlNode.Scalar);
  }

  /// Whether the names of a document mark it as one of such a format.
  public static boolean marked(YamlNode document) {
    return switch (document) {
      case YamlNode.Mapping block when read(block) -> false;
      case YamlNode.Mapping block -> marked(block, "block") || marked(block, "build") && !deploys(block);
      case YamlNode.Sequence list -> list.items().stream().limit(3).anyMatch(item -> item instanceof YamlNode.Mapping block && marked(block, "item"));
      case YamlNode.Scalar _ -> false;
    };
  }

  /// Whether a manifest describes a rollout as a plain document does.
  private static boolean read(YamlNode.Mapping block) {
    return text(block, "kind").flatMap(kind -> text(block, "apiVersion").map(version -> READ.stream().anyMatch(pair -> version.startsWith(pair.getFirst()) && kind.equals(pair.getLast())))).orElse(false);
  }

  private static Optional<String> text(YamlNode.Mapping block, String name) {
    return block.at(name).filter(YamlNode.Scalar.class::isInstance).map(value -> ((YamlNode.Scalar) value).text());
  }

  /// Whether a job of a pipeline changes what runs.
  private static boolean deploys(YamlNode.Mapping pipeline) {
    return pipeline.at("jobs").filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast).stream().flatMap(jobs -> jobs.entries().stream())
        .anyMatch(job -> job.value() instanceof YamlNode.Mapping inner && DeployingJobs.is(job.key().text(), inner));
  }

  private static boolean marked(YamlNode.Mapping block, String sort) {
    var names = block.entries().stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
    return FORMATS.stream().filter(format -> format.sort().equals(sort)).anyMatch(format -> format.names().stream().allMatch(either -> either.stream().anyMatch(names::contains)));
  }
}
