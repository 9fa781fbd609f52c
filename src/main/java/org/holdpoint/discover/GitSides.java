package org.holdpoint.discover;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;

/// The two sides of a repository that are compared: a commit (before the first one the empty tree), and the working tree or, when `staged`, the index.
/// `base` is the object name of that commit or tree, `head` the commit that HEAD names, `against` says in words what is compared with.
public record GitSides(Repository repository, boolean staged, String base, Optional<String> head, String against) {

  private static final Pattern COMMITTER = Pattern.compile("(?m)^committer .*> (-?\\d{1,15}) ([+-])(\\d\\d)(\\d\\d)$");

  /// The files below `paths` (none: below the working folder) that differ between the sides, and what stands beside them. A path that is shown is relative to the
  /// working folder. Throws [DiscoveryException].
  public Comparison compare(List<String> paths, Optional<StandardInput> input, Settings settings, Limits limits) {
    return new GitComparison(this, settings, new FileLoader(limits)).compare(paths.isEmpty() ? List.of(".") : paths, input);
  }

  /// Gives the bytes of single files of one side by their absolute path, whether they changed or not; of the disk where that side does not reach, nothing where there is no
  /// such file. For settings, which are read before anything is compared. Throws [DiscoveryException].
  public Function<Path, Optional<byte[]>> reader(Side side) {
    return new GitReader(this, side);
  }

  /// When the commit of HEAD was made (its committer's clock), as ISO 8601 with the offset that it was written with; empty before the first commit, and where it says no time.
  public Optional<String> headTime() {
    return head.flatMap(commit -> {
      var matcher = COMMITTER.matcher(Git.required(repository.git().start("cat-file", "commit", commit)));
      return matcher.find() ? time(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)) : Optional.empty();
    });
  }

  private static Optional<String> time(String seconds, String sign, String hours, String minutes) {
    try {
      var factor = sign.equals("-") ? -1 : 1;
      var offset = ZoneOffset.ofHoursMinutes(factor * Integer.parseInt(hours), factor * Integer.parseInt(minutes));
      return Optional.of(java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Instant.ofEpochSecond(Long.parseLong(seconds)).atOffset(offset)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The files of the base at or below these paths of the repository; at no paths, all of them.
  List<GitFile> tree(List<String> paths) {
    var arguments = new ArrayList<>(List.of("ls-tree", "-r", "-z", "--full-tree", base, "--"));
    arguments.addAll(paths);
    return entries(Git.required(repository.git().start(arguments, new byte[0], Git.BYTES)), 2);
  }

  /// The files of the index at these paths of the repository.
  List<GitFile> index(List<String> paths) {
    var arguments = new ArrayList<>(List.of("ls-files", "-s", "-z", "--full-name", "--"));
    paths.forEach(path -> arguments.add(":(top,literal)" + path));
    return entries(Git.required(repository.git().start(arguments, new byte[0], Git.BYTES)), 1);
  }

  /// `mode type id TAB path` of ls-tree, `mode id stage TAB path` of ls-files.
  private static List<GitFile> entries(String output, int idAt) {
    var files = new ArrayList<GitFile>();
    for (var entry : Git.parts(output)) {
      var tab = entry.indexOf('\t');
      var fields = entry.substring(0, tab).split(" ");
      files.add(new GitFile(new RepositoryPath(entry.substring(tab + 1)), fields[0], new Content.Blob(fields[idAt])));
    }
    return List.copyOf(files);
  }

  /// All that differs, in the order of git, by path.
  Map<RepositoryPath, GitChange> changes() {
    if (staged) {
      return indexChanges();
    }
    try (var disk = WorkingTree.Listing.start(repository)) {
      var changes = indexChanges();
      disk.finish().onto(changes, repository.names());
      return changes;
    }
  }

  private Map<RepositoryPath, GitChange> indexChanges() {
    var changes = new LinkedHashMap<RepositoryPath, GitChange>();
    GitChange.parse(Git.required(repository.git().start("diff-index", "--cached", "-z", "--raw", "--no-abbrev", "--find-renames=50%", "-l1000",
        "--ita-invisible-in-index", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none", base, "--"))).forEach(change -> changes.put(change.path(), change));
    return changes;
  }
}
