package org.holdpoint.language.kubernetes;

import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;

/// Kinds of objects that the tables of resources know. Those of Kubernetes itself, and a few that no other program has, go by their own name; any other by its name and group, as kubectl writes it
/// (`Kafka.kafka.strimzi.io`), since other programs have kinds of that name.
final class Kinds {

  private static final Set<String> CORE = Set.of("kind: ConfigMap", "kind: Service", "kind: Namespace");

  private static final String KNOWN = "(Deployment|StatefulSet|DaemonSet|ReplicaSet|Rollout|Pod|Job|Service|NetworkPolicy|Ingress|PodDisruptionBudget|HorizontalPodAutoscaler|ScaledObject"
      + "|PersistentVolume(Claim)?|StorageClass|Namespace|CustomResourceDefinition|(Validating|Mutating)WebhookConfiguration|PrometheusRule|PodSecurityPolicy|Kustomization|List|ResourceQuota|LimitRange|PriorityClass)";
  /// Read beside them, or by their own readers.
  private static final Pattern OWN = Pattern.compile(KNOWN + "|CronJob|AppProject|Application|ReplicationController|PodTemplate|ConfigMap|Secret|ServiceAccount|(Cluster)?Role(Binding)?");
  /// Groups besides those of Kubernetes itself whose kinds go by their own name.
  private static final Set<String> NEAR = Set.of("argoproj.io", "keda.sh", "monitoring.coreos.com");
  private static final Pattern OBJECT = Pattern.compile("[\\s{,]*\"?kind\"?\\s*:\\s*[\"']?" + KNOWN + "[\"']?\\s*[,}]?\\s*(#.*)?");
  private static final Pattern LINE = Pattern.compile("(kind|apiVersion):\\s+[\"']?([A-Za-z0-9./-]+)[\"']?\\s*(#.*)?");

  private static final Pattern JSON = Pattern.compile("\"(kind|apiVersion)\"\\s*:\\s*\"([A-Za-z0-9./-]+)\"");
  private static final int LONGEST = 1 << 22;
  private static final Pattern YAML = Pattern.compile("\\.ya?ml(\\.(j2|jinja2?|tmpl|tpl|gotmpl))?$");

  private Kinds() {}

  /// What the tables call a kind of that version of the API.
  static String type(String kind, String version) {
    var group = version.contains("/") ? version.substring(0, version.indexOf('/')) : "";
    var near = !group.contains(".") || group.endsWith(".k8s.io") || NEAR.contains(group);
    return group.isEmpty() || near && OWN.matcher(kind).matches() ? kind : kind + "." + group;
  }

  static boolean known(String kind, String version) {
    return kind.matches(KNOWN) || version.contains("/") && Resources.knows(type(kind, version)) || ApiVersions.removed(kind, version) || RemovedNames.configures(kind, version) || NodeSelectors.pick(kind, version);
  }

  /// Whether a file is YAML by its name, or a template that makes such a file: `budget.yaml.j2`.
  static boolean yaml(SourceFile file) {
    return YAML.matcher(file.name()).find();
  }

  /// Objects of the first API, which has no group, that say things by names and in annotations of their authors' own.
  private static boolean core(SourceFile file) {
    return file.lines().stream().anyMatch(line -> CORE.contains(line.text().strip())) && file.lines().stream().anyMatch(line -> line.text().strip().equals("apiVersion: v1"));
  }

  /// Whether a file has objects of some kind, in block style at the margin.
  static boolean any(SourceFile file) {
    if (file.binary() || !yaml(file)) {
      return false;
    }
    var grouped = file.lines().stream().anyMatch(line -> line.text().startsWith("apiVersion:") && line.text().contains("/"));
    return grouped ? file.lines().stream().anyMatch(line -> line.text().startsWith("kind:")) : core(file);
  }

  /// Whether one of them stands in a file.
  static boolean stand(SourceFile file) {
    return file.name().endsWith(".json") ? named(file) : written(file);
  }

  /// In JSON all of an object may stand in one line.
  private static boolean named(SourceFile file) {
    var kind = "";
    var version = "";
    for (var line : file.lines()) {
      if (line.text().length() > LONGEST || !line.text().contains("\"kind\"") && !line.text().contains("\"apiVersion\"")) {
        continue;
      }
      var said = JSON.matcher(line.text());
      while (said.find()) {
        kind = said.group(1).equals("kind") ? said.group(2) : kind;
        version = said.group(1).equals("kind") ? version : said.group(2);
        if (kind.matches(KNOWN) && !version.isEmpty() || version.contains("/") && !kind.isEmpty() && known(kind, version)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean written(SourceFile file) {
    var kind = "";
    var version = "";
    for (var line : file.lines()) {
      var text = line.text();
      if (text.startsWith("---")) {
        kind = "";
        version = "";
      }
      if (!text.contains("kind") && !text.startsWith("apiVersion")) {
        continue;
      }
      if (OBJECT.matcher(text).matches()) {
        return true;
      }
      var said = LINE.matcher(text);
      if (said.matches()) {
        kind = said.group(1).equals("kind") ? said.group(2) : kind;
        version = said.group(1).equals("kind") ? version : said.group(2);
        if (!kind.isEmpty() && version.contains("/") && known(kind, version)) {
          return true;
        }
      }
    }
    return false;
  }
}
