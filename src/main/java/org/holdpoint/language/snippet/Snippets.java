package org.holdpoint.language.snippet;

import java.util.List;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;

/// Where shell stands in files of other kinds: code blocks of runbooks, steps of pipelines, tasks of plays, units, pods.
public final class Snippets {

  private Snippets() {}

  /// The texts for a shell in a file, in order; none where its name says that it holds none. A look at the name is all that other files cost.
  public static List<Embedded> in(SourceFile file) {
    var name = file.name();
    if (file.binary()) {
      return List.of();
    }
    if (name.startsWith("Jenkinsfile") || name.endsWith(".jenkinsfile") || name.endsWith(".groovy")) {
      return Quoted.pipeline(file);
    }
    if (name.equals("Makefile") || name.equals("makefile") || name.equals("GNUmakefile")) {
      return Recipes.in(file);
    }
    if (name.equalsIgnoreCase("justfile") || name.equals(".justfile")) {
      return Justfile.in(file);
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "md", "markdown" -> Fences.in(file);
      case "rst" -> Literals.in(file);
      case "adoc", "asciidoc" -> Listings.in(file);
      case "yml", "yaml" -> Steps.mayBeIn(file) ? Steps.in(file) : List.of();
      case "py" -> Called.in(file);
      case "just" -> Justfile.in(file);
      case "mk" -> Recipes.in(file);
      case "service" -> Units.in(file);
      case "tf" -> Quoted.terraform(file);
      default -> List.of();
    };
  }
}
