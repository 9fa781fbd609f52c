package org.holdpoint.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.source.Folders;
import org.holdpoint.source.PathPatterns;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;

/// Files that expressions read as data (Terraform language, "file", "fileset", "yamldecode", "jsondecode" and "csvdecode" functions). What is taken out of one keeps its place there.
/// @param files by their keys
/// @param paths the keys of all files that there are, read or not
/// @param module the folder of the module that reads, `.` for the outermost
/// @param root the folder of the module that nobody calls: a path that begins with nothing else begins there
public record DataFiles(Map<String, SourceFile> files, List<String> paths, String module, String root) {

  /// (bytes) What is longer is not looked into.
  private static final long LONGEST = 2_000_000;
  /// Begins a path from the folder that is judged; no path that somebody writes begins so.
  private static final String OUTERMOST = "//";

  /// Where there are none.
  public static DataFiles none() {
    return new DataFiles(Map.of(), List.of(), ".", ".");
  }

  /// The same, read by a module of that folder.
  public DataFiles in(String folder) {
    return new DataFiles(files, paths, folder, root);
  }

  /// What the names of folders stand for in paths (Terraform language, "Filesystem and Workspace Info").
  Map<String, Node> names(Span at) {
    return Map.of("path.module", text(OUTERMOST + module, at), "path.root", text(OUTERMOST + root, at));
  }

  /// What a file holds, in the format that the function is for (`yamldecode`); unknown, with the reason, where nobody can tell.
  Node decoded(String function, String path, Span at) {
    var file = key(path).map(files::get);
    if (file.isEmpty()) {
      return unknown(path.replace(OUTERMOST, "") + " is not among the files", at);
    }
    return file.get().binary() || file.get().size() > LONGEST ? unknown(file.get().key() + " is too long to be looked into", at) : decoded(function, file.get(), at);
  }

  private static Node decoded(String function, SourceFile file, Span at) {
    try {
      return function.equals("csvdecode") ? table(file) : YamlParts.of(Yaml.one(file), _ -> Optional.empty());
    } catch (YamlException broken) {
      return unknown(file.key() + " is not what " + function + " reads", at);
    }
  }

  /// The names of the files of a folder that fit a pattern; unknown where the pattern is of a form that is not worked out.
  Node fitting(String folder, String pattern, Span at) {
    var around = key(folder);
    if (around.isEmpty() || pattern.contains("{") || pattern.contains("[")) {
      return unknown("fileset of " + pattern, at);
    }
    var inside = around.get().equals(".") ? "" : around.get() + "/";
    return new Items(paths.stream().filter(path -> path.startsWith(inside) && PathPatterns.fits(pattern, path.substring(inside.length()))).sorted()
        .<Node>map(path -> text(path.substring(inside.length()), Optional.ofNullable(files.get(path)).map(SourceFile::start).orElse(at))).toList(), true, at);
  }

  private Optional<String> key(String path) {
    return path.startsWith(OUTERMOST) ? Folders.along(".", path.substring(OUTERMOST.length())) : path.startsWith("/") ? Optional.empty() : Folders.along(root, path);
  }

  /// A row for each line below the names of the columns (RFC 4180); a field that goes over lines is none.
  private static Node table(SourceFile file) {
    var rows = new ArrayList<Node>();
    var names = List.<String>of();
    for (var line : file.lines()) {
      var fields = line.text().isBlank() ? List.<String>of() : fields(line.text());
      var at = file.span(line);
      if (names.isEmpty()) {
        names = fields;
      } else if (!fields.isEmpty()) {
        var entries = new ArrayList<Entry>();
        for (var index = 0; index < Math.min(names.size(), fields.size()); index++) {
          entries.add(Entry.of(names.get(index), at, text(fields.get(index), at)));
        }
        rows.add(new Block(entries, at));
      }
    }
    return new Items(rows, true, file.start());
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    var quoted = false;
    for (var index = 0; index < line.length(); index++) {
      var letter = line.charAt(index);
      if (letter == '"' && quoted && index + 1 < line.length() && line.charAt(index + 1) == '"') {
        field.append(line.charAt(++index));
      } else if (letter == '"') {
        quoted = !quoted;
      } else if (letter == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(letter);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  private static Node text(String text, Span at) {
    return new Text(new Value.Known<>(text, at), at);
  }

  private static Node unknown(String because, Span at) {
    return new Text(new Value.Unknown<>(because, at), at);
  }
}
