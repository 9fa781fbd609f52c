package org.holdpoint.language.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.ScalarPlaces;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Lines of admission in a file of another kind, which writes them to the server: lists and texts of YAML (Patroni, Zalando's operator and CloudNativePG: `pg_hba`; Bitnami's chart: `pgHbaConfiguration`; a file
/// in a ConfigMap), a task of Ansible (`postgresql_pg_hba`), and what a script adds to the file by `echo`.
public final class Written {

  private static final String LANGUAGE = "pg-hba";
  private static final String TASK = "postgresql_pg_hba";
  private static final Pattern KEY = Pattern.compile("pg_hba|pgHba\\w*|.*hba[\\w-]*\\.conf");
  private static final Pattern SIGN = Pattern.compile("pg_?[hH]ba|hba\\.conf");
  private static final Pattern ECHO = Pattern.compile("\\b(?:echo|printf)\\s+(?:-\\w+\\s+)*[\"']((?:host|local)[^\"']*?)(?:\\\\n)?[\"']\\s*(?:>>?|\\|\\s*(?:sudo\\s+)?tee\\b).*hba\\S*\\.conf");

  private Written() {}

  /// None where the file is no YAML and no script.
  public static List<Embedded> in(SourceFile file) {
    var name = file.name();
    var yaml = name.endsWith(".yml") || name.endsWith(".yaml");
    var script = name.endsWith(".sh") || name.endsWith(".bash");
    if (!yaml && !script || file.binary() || file.lines().stream().noneMatch(line -> line.text().contains("ba") && SIGN.matcher(line.text()).find())) {
      return List.of();
    }
    return yaml ? values(file) : added(file);
  }

  private static List<Embedded> values(SourceFile file) {
    try {
      var found = new ArrayList<Embedded>();
      Yaml.tagged(file).forEach(document -> walk(file, document, "", found));
      return found;
    } catch (YamlException _) {
      // Who reads the file as YAML says so.
      return List.of();
    }
  }

  private static void walk(SourceFile file, YamlNode node, String path, List<Embedded> found) {
    switch (node) {
      case Mapping block -> block.entries().forEach(entry -> {
        var below = path + " " + entry.key().text();
        if (entry.key().text().endsWith(TASK) && entry.value() instanceof Mapping task) {
          task(file, task, below, found);
        } else if (KEY.matcher(entry.key().text()).matches() && !(entry.value() instanceof Mapping)) {
          embedded(file, entry.value(), below).ifPresent(found::add);
        } else {
          walk(file, entry.value(), below, found);
        }
      });
      case Sequence list -> list.items().forEach(item -> walk(file, item, path, found));
      case Scalar _ -> { }
    }
  }

  /// A line, or each of its `rules` (Ansible documentation, community.postgresql.postgresql_pg_hba: what a task leaves out has a default).
  private static void task(SourceFile file, Mapping task, String path, List<Embedded> found) {
    var rules = task.at("rules").filter(Sequence.class::isInstance).map(list -> ((Sequence) list).items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList()).orElse(List.of(task));
    rules.stream().filter(rule -> !said(rule, "state", "present").equals("absent") && rule.at("contype").isPresent()).forEach(rule -> {
      var type = said(rule, "contype", "host");
      var line = String.join(" ", type, said(rule, "databases", "all"), said(rule, "users", "all"), type.equals("local") ? "" : said(rule, "source", "samehost"), said(rule, "method", "md5"), said(rule, "options", ""));
      found.add(new Embedded(Optional.of(LANGUAGE), line, SourceMap.standing(List.of(place(rule))), Map.of("subject", file.key() + path)));
    });
  }

  /// Where it says from where it lets in, if it does.
  private static Span place(Mapping rule) {
    var entry = rule.entries().stream().filter(one -> one.key().text().equals("source")).findFirst().orElse(rule.entries().getFirst());
    return entry.key().at().to(entry.value().at());
  }

  private static String said(Mapping rule, String name, String otherwise) {
    return rule.at(name).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text().strip()).orElse(otherwise);
  }

  private static Optional<Embedded> embedded(SourceFile file, YamlNode value, String path) {
    var text = new StringBuilder();
    var places = new ArrayList<Span>();
    var scalars = value instanceof Sequence list ? list.items().stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList() : value instanceof Scalar scalar ? List.of(scalar) : List.<Scalar>of();
    for (var scalar : scalars) {
      var at = ScalarPlaces.of(file, scalar);
      var points = scalar.text().codePoints().toArray();
      for (var next = 0; next < points.length; next++) {
        if (next == 0 || points[next - 1] == '\n') {
          places.add(Span.of(file.path(), file.side(), at.get(next).line(), at.get(next).column(), at.get(next).column()));
        }
        text.appendCodePoint(points[next]);
      }
      if (points.length > 0 && points[points.length - 1] != '\n') {
        text.append('\n');
      }
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(new Embedded(Optional.of(LANGUAGE), text.toString(), new SourceMap(places), Map.of("subject", file.key() + path)));
  }

  private static List<Embedded> added(SourceFile file) {
    var text = new StringBuilder();
    var places = new ArrayList<Span>();
    for (var line : file.lines()) {
      var echo = ECHO.matcher(line.text());
      if (line.text().contains("hba") && echo.find()) {
        var column = line.text().codePointCount(0, echo.start(1)) + 1;
        places.add(Span.of(file.path(), file.side(), line.number(), column, column));
        text.append(echo.group(1)).append('\n');
      }
    }
    return places.isEmpty() ? List.of() : List.of(new Embedded(Optional.of(LANGUAGE), text.toString(), new SourceMap(places), Map.of("subject", file.key())));
  }
}
