package org.holdpoint.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A step of the build: the comments of the facts' records → one line of meaning for each kind and field, which `holdpoint facts --schema` shows. A field means what its record says as
/// `@param field (unit) meaning`; else what the comment of the record, of the interface around it or of `Fact` says where it names the field in backquotes.
public final class FactDocumentation {

  private static final Pattern DECLARED = Pattern.compile("^\\s*(?:public )?(?:sealed )?(?:interface|record|enum) (\\w+).*");
  /// The end of a sentence or of one of its parts.
  private static final Pattern BOUNDARY = Pattern.compile("(?<=[.;:])\\s+");
  private static final Pattern TAG = Pattern.compile("@param (\\w+) (.+)");
  private static final Pattern UNIT = Pattern.compile("\\(([^)]+)\\) ?(.*)");
  private static final String ROOT = "Fact";

  private FactDocumentation() {}

  /// Arguments: the folder of the records' sources, the file to write.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: FactDocumentation SOURCE-FOLDER OUTPUT-FILE");
      System.exit(2);
    }
    var output = Path.of(arguments[1]);
    Files.createDirectories(output.toAbsolutePath().getParent());
    Files.write(output, rows(comments(Path.of(arguments[0]))), StandardCharsets.UTF_8);
  }

  /// A comment: what it says of the whole, and of each field.
  record Comment(String text, Map<String, String> fields) {

    static Comment none() {
      return new Comment("", Map.of());
    }

    /// The lines of a comment without their slashes.
    static Comment of(List<String> lines) {
      var text = new StringBuilder();
      var fields = new LinkedHashMap<String, String>();
      var field = Optional.<String>empty();
      for (var line : lines.stream().map(String::strip).toList()) {
        var tagged = TAG.matcher(line);
        if (tagged.matches()) {
          field = Optional.of(tagged.group(1));
          fields.put(tagged.group(1), tagged.group(2));
        } else if (field.isPresent()) {
          fields.merge(field.get(), line, (before, more) -> before + " " + more);
        } else {
          text.append(line).append(' ');
        }
      }
      return new Comment(text.toString().strip(), fields);
    }
  }

  /// `kind TAB field TAB unit TAB meaning`; of a kind itself the field is empty.
  private static List<String> rows(Map<String, Comment> comments) {
    var rows = new ArrayList<String>();
    for (var type : FactCatalogue.records()) {
      var kind = FactTypes.kebab(type.getSimpleName());
      var own = comments.getOrDefault(type.getSimpleName(), Comment.none());
      var around = Optional.ofNullable(type.getEnclosingClass()).map(outer -> comments.get(outer.getSimpleName())).orElse(Comment.none());
      rows.add(String.join("\t", kind, "", "", sentence(own.text())));
      for (var field : Shape.of(type).components()) {
        var found = meaning(field.name(), own, around, comments.getOrDefault(ROOT, Comment.none()));
        rows.add(String.join("\t", kind, field.name(), found.unit(), found.text()));
      }
    }
    return rows;
  }

  /// What a field means, and in what it is counted.
  record Meaning(String unit, String text) {}

  /// What the first of these comments that names a field says of it; nothing where none does.
  static Meaning meaning(String field, Comment... comments) {
    var said = Stream.of(comments).flatMap(comment -> Optional.ofNullable(comment.fields().get(field)).or(() -> mentioned(comment.text(), field)).stream()).findFirst().orElse("");
    var counted = UNIT.matcher(said);
    return counted.matches() ? new Meaning(counted.group(1), counted.group(2)) : new Meaning("", said);
  }

  /// The part of a sentence that begins with the field, else the first that holds it.
  private static Optional<String> mentioned(String text, String field) {
    var named = "`" + field + "`";
    var parts = BOUNDARY.split(text);
    return Stream.concat(Stream.of(parts).filter(part -> part.startsWith(named)), Stream.of(parts).filter(part -> part.contains(named))).findFirst()
        .map(part -> part.replaceFirst("^(?:`\\w+`(?:, | and )?)+(?: (\\([^)]*\\)))?\\s*(?:is|are)?\\s+", "$1 ").replaceFirst("[.;:,]$", "").strip());
  }

  private static String sentence(String comment) {
    return comment.split("(?<=\\.)\\s")[0].replaceFirst("\\.$", "");
  }

  /// The comment above each declaration by the name of the type.
  private static Map<String, Comment> comments(Path folder) throws IOException {
    var comments = new TreeMap<String, Comment>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        var comment = new ArrayList<String>();
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          var declared = DECLARED.matcher(line);
          if (line.strip().startsWith("///")) {
            comment.add(line.strip().substring(3).strip());
          } else {
            if (declared.matches()) {
              comments.put(declared.group(1), Comment.of(comment));
            }
            comment.clear();
          }
        }
      }
    }
    return comments;
  }
}
