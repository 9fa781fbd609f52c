package org.holdpoint.language.terraform;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.replay.Bonds;
import org.holdpoint.source.SourceFile;

/// Folders that belong together, since one calls the other, or has the variables of the other. A look at the lines is enough for it.
final class Groups {

  private static final Pattern SOURCE = Pattern.compile("\"?source\"?\\s*[=:]\\s*\"(\\.\\.?(?:/[^\"]*)?)\"");

  private Groups() {}

  /// For each folder the one that its group is known by.
  static Map<String, String> of(List<SourceFile> files) {
    var groups = new Bonds();
    var homes = new HashSet<String>();
    files.stream().filter(file -> !Terraform.variables(file.name())).forEach(file -> homes.add(Folder.of(file)));
    for (var file : files) {
      var folder = Folder.of(file);
      groups.leader(folder);
      leads(file).forEach(other -> groups.bind(folder, other));
      if (Terraform.variables(file.name())) {
        home(folder, homes).ifPresent(home -> groups.bind(folder, home));
      }
    }
    return groups.all();
  }

  /// The nearest folder that sets something up, from this one outward.
  static Optional<String> home(String folder, Set<String> homes) {
    var at = folder;
    while (!homes.contains(at)) {
      if (at.equals(".")) {
        return Optional.empty();
      }
      at = Folder.parent(at);
    }
    return Optional.of(at);
  }

  /// The folders beside its own that a file calls.
  static Set<String> leads(SourceFile file) {
    var folders = new HashSet<String>();
    for (var line : file.lines()) {
      if (line.text().contains("source")) {
        var found = SOURCE.matcher(line.text());
        while (found.find()) {
          Folder.along(Folder.of(file), found.group(1)).ifPresent(folders::add);
        }
      }
    }
    return folders;
  }
}
