package org.holdpoint.discover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.settings.Glob;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceReader;

/// What the `.gitignore` files from a repository's root down to one folder say (git-scm.com/docs/gitignore). The last rule that matches decides, and a
/// deeper file comes after those above it. Only files of the repository count: what a person's own git leaves out must not change a verdict.
final class IgnoreRules {

  private static final String FILE_NAME = ".gitignore";
  private static final long LARGEST = 1024 * 1024;
  private final List<Rule> rules;

  private IgnoreRules(List<Rule> rules) {
    this.rules = rules;
  }

  private record Rule(Path folder, Glob glob, boolean keeps) {}

  /// The rules that hold in a folder because of the folders above it, up to the one that has `.git`; none outside a repository.
  static IgnoreRules above(Path folder) {
    var folders = new ArrayList<Path>();
    for (var each = Optional.of(folder); each.isPresent(); each = Optional.ofNullable(each.get().getParent())) {
      if (!each.get().equals(folder)) {
        folders.addFirst(each.get());
      }
      if (Files.exists(each.get().resolve(".git"))) {
        var rules = new IgnoreRules(List.of());
        for (var outer : folders) {
          rules = rules.inside(outer);
        }
        return rules;
      }
    }
    return new IgnoreRules(List.of());
  }

  /// These rules and those of the folder's own file.
  IgnoreRules inside(Path folder) {
    return inside(folder, folder);
  }

  /// These rules and those of the file that `twin` has, as if the folder had it.
  IgnoreRules inside(Path folder, Path twin) {
    var all = new ArrayList<>(rules);
    for (var line : lines(twin.resolve(FILE_NAME))) {
      rule(folder, line.text()).ifPresent(all::add);
    }
    return all.size() == rules.size() ? this : new IgnoreRules(List.copyOf(all));
  }

  /// Whether a file or folder is left out, when no folder above it is.
  boolean ignores(Path path, boolean folder) {
    for (var rule : rules.reversed()) {
      if (rule.glob.matches(PathNames.below(rule.folder, path), folder)) {
        return !rule.keeps;
      }
    }
    return false;
  }

  private static List<SourceLine> lines(Path file) {
    try {
      // As in git, a link is not followed.
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
        return List.of();
      }
      return SourceReader.read(Files.readAllBytes(file), FILE_NAME, FILE_NAME, Side.HEAD).lines();
    } catch (IOException _) {
      // What cannot be read leaves nothing out: more is judged, not less.
      return List.of();
    }
  }

  private static Optional<Rule> rule(Path folder, String line) {
    var text = withoutEndSpaces(line);
    if (text.isEmpty() || text.startsWith("#")) {
      return Optional.empty();
    }
    var keeps = text.startsWith("!");
    var pattern = keeps ? text.substring(1) : text;
    return pattern.isEmpty() ? Optional.empty() : Optional.of(new Rule(folder, Glob.of(pattern), keeps));
  }

  /// Spaces at the end do not count, but for one after a `\`.
  private static String withoutEndSpaces(String line) {
    var end = 0;
    for (var index = 0; index < line.length(); index++) {
      if (line.charAt(index) == '\\' && index + 1 < line.length()) {
        index++;
        end = index + 1;
      } else if (line.charAt(index) != ' ') {
        end = index + 1;
      }
    }
    return line.substring(0, end);
  }
}
