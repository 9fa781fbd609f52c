package org.holdpoint.discover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdpoint.source.Side;

/// A folder of a repository as one side has it. For rules, which are read before anything is compared.
public final class SideFolder {

  private SideFolder() {}

  /// The files below an absolute path, by their paths below it; no more than `largest` bytes of each. Empty where that side is the disk, and for a folder outside of the repository. Links
  /// are left out. Throws [DiscoveryException].
  public static Optional<SortedMap<String, byte[]>> read(GitSides sides, Side side, Path folder, long largest) {
    if (side == Side.HEAD && !sides.staged()) {
      return Optional.empty();
    }
    try {
      return sides.repository().names().inside(folder).map(path -> read(sides, side, path, largest));
    } catch (IOException failed) {
      throw new DiscoveryException("`" + folder + "` cannot be read: " + FileLoader.reason(failed));
    }
  }

  private static SortedMap<String, byte[]> read(GitSides sides, Side side, String folder, long largest) {
    var below = folder.isEmpty() ? "" : folder + "/";
    var paths = folder.isEmpty() ? List.<String>of() : List.of(folder);
    var files = (side == Side.BASE ? sides.tree(paths) : sides.index(paths)).stream()
        .filter(file -> file.regular() && file.content() instanceof Content.Blob && file.path().shown().startsWith(below)).toList();
    var blobs = Blobs.read(sides.repository(), files.stream().map(SideFolder::id).collect(Collectors.toSet()), largest);
    var found = new TreeMap<String, byte[]>();
    for (var file : files) {
      switch (blobs.get(id(file))) {
        case Blobs.Blob.Bytes(var bytes) -> found.put(file.path().shown().substring(below.length()), bytes);
        case Blobs.Blob.TooLarge(var size) -> throw new DiscoveryException("`" + file.path().shown() + "` has " + size + " bytes, more than it may have");
      }
    }
    return found;
  }

  private static String id(GitFile file) {
    return file.content() instanceof Content.Blob(var id) ? id : "";
  }
}
