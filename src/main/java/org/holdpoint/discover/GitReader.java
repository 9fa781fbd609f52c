package org.holdpoint.discover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdpoint.source.Side;

/// Single files of one side. A file that is looked for in one folder is mostly looked for in the folders above it as well, so that git is asked for all of them at once.
final class GitReader implements Function<Path, Optional<byte[]>> {

  /// Far more than settings may have.
  private static final int LARGEST = 16 * 1024 * 1024;
  private final GitSides sides;
  private final Side side;
  private final Set<String> asked = new HashSet<>();
  private final Map<String, GitFile> listed = new HashMap<>();
  private final Map<String, Optional<byte[]>> read = new HashMap<>();

  GitReader(GitSides sides, Side side) {
    this.sides = sides;
    this.side = side;
  }

  @Override
  public Optional<byte[]> apply(Path file) {
    try {
      var inside = side == Side.HEAD && !sides.staged() ? Optional.<String>empty() : sides.repository().names().inside(file);
      return inside.isEmpty() ? disk(file) : read.computeIfAbsent(inside.get(), this::repository);
    } catch (IOException failed) {
      throw new DiscoveryException("`" + file + "` cannot be read: " + FileLoader.reason(failed));
    }
  }

  private Optional<byte[]> repository(String path) {
    if (!asked.contains(path)) {
      var paths = withFoldersAbove(path);
      asked.addAll(paths);
      (side == Side.BASE ? sides.tree(paths) : sides.index(paths)).forEach(file -> listed.put(file.path().shown(), file));
    }
    return Optional.ofNullable(listed.get(path)).map(file -> {
      if (!(file.content() instanceof Content.Blob(var id)) || !file.regular()) {
        throw new DiscoveryException("`" + path + "` is a link, and in a revision or the index no link is followed");
      }
      return switch (Blobs.read(sides.repository(), List.of(id), LARGEST).get(id)) {
        case Blobs.Blob.Bytes(var bytes) -> bytes;
        case Blobs.Blob.TooLarge(var size) -> throw new DiscoveryException("`" + path + "` has " + size + " bytes, more than it may have");
      };
    });
  }

  private static List<String> withFoldersAbove(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    var paths = new ArrayList<>(List.of(path));
    for (var end = path.lastIndexOf('/', path.length() - name.length() - 2); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      paths.add(path.substring(0, end + 1) + name);
    }
    if (path.contains("/")) {
      paths.add(name);
    }
    return paths;
  }

  private static Optional<byte[]> disk(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var stream = Files.newInputStream(file)) {
      return Optional.of(stream.readNBytes(LARGEST));
    }
  }
}
