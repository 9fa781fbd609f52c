package org.holdpoint.discover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.holdpoint.source.Beside;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;

/// The files of one side of a repository that are not judged. `listing` lists them, when it is first asked; `moved` are the paths at which this side may not be what stands on
/// the disk: there text is looked for in the side itself.
final class GitBeside implements Beside {

  private static final Comparator<GitFile> BY_PATH = Comparator.comparing(file -> file.path().shown());
  private final GitSides sides;
  private final Side side;
  private final FileLoader loader;
  private final Supplier<List<GitFile>> listing;
  private final Set<RepositoryPath> moved;
  private final GitSearch search;
  private Optional<List<GitFile>> listed = Optional.empty();

  GitBeside(GitSides sides, Side side, FileLoader loader, Supplier<List<GitFile>> listing, Set<RepositoryPath> moved, GitSearch search) {
    this.sides = sides;
    this.side = side;
    this.loader = loader;
    this.listing = listing;
    this.moved = moved;
    this.search = search;
  }

  @Override
  public List<String> paths() {
    return files().stream().map(file -> names().shown(file.path())).sorted().toList();
  }

  @Override
  public Reading read(Predicate<String> path, Set<String> words) {
    if (words.isEmpty()) {
      return read(path, words, Set.of(), Set.of());
    }
    var hits = search.hits(words, () -> {
      search.unstaged();
      files();
    });
    var elsewhere = new HashSet<>(moved);
    elsewhere.addAll(search.unstaged());
    return read(path, words, hits, elsewhere);
  }

  private Reading read(Predicate<String> path, Set<String> words, Set<RepositoryPath> hits, Set<RepositoryPath> elsewhere) {
    var wanted = new ArrayList<GitFile>();
    var unsure = new ArrayList<GitFile>();
    for (var file : files()) {
      if (path.test(names().shown(file.path())) || hits.contains(file.path()) && !elsewhere.contains(file.path())) {
        wanted.add(file);
      } else if (elsewhere.contains(file.path())) {
        unsure.add(file);
      }
    }
    var sure = load(wanted);
    var found = new ArrayList<>(sure.files());
    load(unsure).files().stream().filter(file -> holds(file, words)).forEach(found::add);
    found.sort(Comparator.comparing(SourceFile::path));
    return new Reading(found, sure.incomplete());
  }

  private Reading load(Collection<GitFile> files) {
    return GitLoader.load(sides.repository(), loader, Optional.empty(), files.stream().map(file -> GitLoader.Wanted.of(file, side)).toList());
  }

  private List<GitFile> files() {
    if (listed.isEmpty()) {
      listed = Optional.of(listing.get().stream().sorted(BY_PATH).toList());
    }
    return listed.get();
  }

  private static boolean holds(SourceFile file, Set<String> words) {
    return file.lines().stream().anyMatch(line -> words.stream().anyMatch(word -> holds(line.text(), word)));
  }

  private static boolean holds(String text, String word) {
    for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      var end = at + word.length();
      if ((at == 0 || !inWord(text.charAt(at - 1))) && (end == text.length() || !inWord(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean inWord(char letter) {
    return letter < 0x80 && Character.isLetterOrDigit(letter) || letter == '_';
  }

  private RepositoryNames names() {
    return sides.repository().names();
  }
}
