package org.holdpoint.language.terraform;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.source.Folders;
import org.holdpoint.source.SourceFile;

/// Which files a file reads as data (`yamldecode(file("${path.module}/teams.yaml"))`). A look at the lines is enough for it.
final class ReadFiles {

  /// What names of such files end with.
  static final List<String> DATA = List.of(".yaml", ".yml", ".json", ".csv");
  /// A file without them reads none.
  static final Set<String> WORDS = Set.of("yamldecode", "jsondecode", "csvdecode", "fileset");

  private static final String PATH = "\"((?:\\$\\{[^}\"]*}|[^\"$])*+)\"";
  private static final Pattern FILE = Pattern.compile("\\bfile\\(\\s*" + PATH + "\\s*\\)");
  private static final Pattern SET = Pattern.compile("\\bfileset\\(\\s*(?:" + PATH + "|(path\\.\\w+))\\s*,\\s*" + PATH + "\\s*\\)");
  private static final Pattern LATER = Pattern.compile("\\$\\{[^}]*}");

  private ReadFiles() {}

  /// As patterns of their keys, in which `*` is what the text does not settle.
  static Set<String> of(SourceFile file) {
    var patterns = new HashSet<String>();
    if (file.lines().stream().anyMatch(line -> WORDS.stream().anyMatch(line.text()::contains))) {
      file.lines().stream().filter(line -> line.text().contains("file")).forEach(line -> {
        var files = FILE.matcher(line.text());
        while (files.find()) {
          add(file, files.group(1), patterns);
        }
        var sets = SET.matcher(line.text());
        while (sets.find()) {
          add(file, (sets.group(2) != null ? "${" + sets.group(2) + "}" : sets.group(1)) + "/" + sets.group(3), patterns);
        }
      });
    }
    return patterns;
  }

  private static void add(SourceFile file, String path, Set<String> patterns) {
    var inside = path.replace("${path.module}/", "").replace("${path.root}/", "");
    Folders.along(Folder.of(file), LATER.matcher(inside).replaceAll("*")).filter(pattern -> DATA.stream().anyMatch(pattern::endsWith)).ifPresent(patterns::add);
  }
}
