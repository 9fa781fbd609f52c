package org.holdpoint.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.source.Beside.Reading;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Files of a repository → source files, wherever their bytes are.
final class GitLoader {

  private GitLoader() {}

  /// A file to load: `pairedAs` is the path that pairs it with the other side.
  record Wanted(GitFile file, RepositoryPath pairedAs, Side side) {

    static Wanted of(GitFile file, Side side) {
      return new Wanted(file, file.path(), side);
    }
  }

  /// Loads them in their order. Throws [DiscoveryException] if the repository itself lacks one.
  static Reading load(Repository repository, FileLoader loader, Optional<StandardInput> input, List<Wanted> all) {
    var ids = all.stream().map(wanted -> wanted.file().content()).filter(Content.Blob.class::isInstance).map(content -> ((Content.Blob) content).id()).toList();
    var blobs = Blobs.read(repository, ids, loader.limits().maxFileSize());
    var files = new ArrayList<SourceFile>();
    var incomplete = new ArrayList<Incomplete>();
    for (var wanted : all) {
      var path = repository.names().shown(wanted.file().path());
      try {
        files.add(load(repository, loader, input, wanted, path, blobs));
      } catch (FileLoader.NotLoaded failed) {
        incomplete.add(new Incomplete(Span.start(path, wanted.side()), failed.getMessage()));
      }
    }
    return new Reading(files, incomplete);
  }

  private static SourceFile load(Repository repository, FileLoader loader, Optional<StandardInput> input, Wanted wanted, String path, Map<String, Blobs.Blob> blobs)
      throws FileLoader.NotLoaded {
    var key = repository.names().shown(wanted.pairedAs());
    return switch (wanted.file().content()) {
      case Content.Blob(var id) -> switch (blobs.get(id)) {
        case Blobs.Blob.Bytes(var bytes) -> loader.load(bytes, path, key, wanted.side());
        case Blobs.Blob.TooLarge(var size) -> {
          loader.requireSize(size);
          throw new FileLoader.NotLoaded("the file has " + size + " bytes, more than can be read");
        }
      };
      case Content.OnDisk() -> {
        var file = repository.names().onDisk(wanted.file().path())
            .orElseThrow(() -> new FileLoader.NotLoaded("it cannot be opened, because its name is no text of this machine; rename it"));
        yield loader.load(new Candidate(file, path, key), wanted.side());
      }
      case Content.Given() -> loader.load(input.orElseThrow().stream(), path, key, wanted.side());
    };
  }
}
