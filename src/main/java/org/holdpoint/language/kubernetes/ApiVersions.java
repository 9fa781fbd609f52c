package org.holdpoint.language.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.fact.ClusterFact.ApiVersion;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.resource.Resource;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Versions of the API that a release of Kubernetes took away, by removed-apis.tsv ("Deprecated API Migration Guide", Kubernetes documentation).
final class ApiVersions {

  /// A row of the table: the release that has it no more, and what to use instead.
  private record Removed(int release, String instead) {}

  private static final class Table {
    private static final Map<String, Removed> REMOVED = read();

    private static Map<String, Removed> read() {
      try (var table = Objects.requireNonNull(ApiVersions.class.getResourceAsStream("removed-apis.tsv"))) {
        return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
            .collect(Collectors.toMap(row -> row[0] + " " + row[1], row -> new Removed(Integer.parseInt(row[2].substring("1.".length())), row[3])));
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
  }

  private ApiVersions() {}

  /// Whether a kind had such a version once.
  static boolean removed(String kind, String version) {
    return (version.contains("beta") || version.contains("alpha") || version.startsWith("extensions/")) && Table.REMOVED.containsKey(version + " " + kind);
  }

  /// Of an object whose version was taken away.
  static Optional<Fact> of(Resource resource, Mapping object) {
    var written = object.entries().stream().filter(entry -> entry.key().text().equals("apiVersion")).findFirst();
    var version = resource.body().text("api_version").orElse("");
    // The versions of today have no `beta` in them, nor is this group there any more.
    if (written.isEmpty() || !(version.contains("beta") || version.contains("alpha") || version.startsWith("extensions/"))) {
      return Optional.empty();
    }
    var at = written.get().key().at().to(written.get().value().at());
    return Optional.ofNullable(Table.REMOVED.get(version + " " + resource.body().text("kind").orElse(""))).map(removed -> new ApiVersion(Key.of(resource.subject(), "api-version", resource.address()), at, resource.header(),
        resource.address(), version, removed.release(), removed.instead()));
  }
}
