package org.holdpoint.discover;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Object names → bytes, through one `cat-file --batch`, which applies no filter.
final class Blobs {

  private Blobs() {}

  /// What stands under an object name.
  sealed interface Blob {

    record Bytes(byte[] bytes) implements Blob {}

    /// More than was asked for.
    record TooLarge(long size) implements Blob {}
  }

  /// The blobs of these names, none larger than `largest`. Throws [DiscoveryException] with the repair if one is not in the repository.
  static Map<String, Blob> read(Repository repository, Collection<String> ids, long largest) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var distinct = new LinkedHashSet<>(ids);
    var input = (String.join("\n", distinct) + "\n").getBytes(StandardCharsets.US_ASCII);
    return Git.required(repository.git().start(List.of("cat-file", "--batch", "--buffer"), input, stream -> parse(new BufferedInputStream(stream, 1 << 16), repository, largest)));
  }

  /// `<name> blob <size>`, the bytes and a line end, for each; `<name> missing` (git-scm.com/docs/git-cat-file, BATCH OUTPUT).
  private static Map<String, Blob> parse(InputStream stream, Repository repository, long largest) throws IOException {
    var blobs = new HashMap<String, Blob>();
    for (var header = line(stream); !header.isEmpty(); header = line(stream)) {
      var words = header.split(" ");
      if (words.length != 3) {
        throw new DiscoveryException(missing(words[0], repository));
      }
      var size = Long.parseLong(words[2]);
      if (size > largest || size > Integer.MAX_VALUE - 8) {
        stream.skipNBytes(size);
        blobs.put(words[0], new Blob.TooLarge(size));
      } else {
        blobs.put(words[0], new Blob.Bytes(stream.readNBytes((int) size)));
      }
      stream.skipNBytes(1);
    }
    return blobs;
  }

  private static String missing(String id, Repository repository) {
    return "object " + id + " is not in the repository" + (repository.partial() ? Git.COMPLETE : "; `git fsck` says more");
  }

  private static String line(InputStream stream) throws IOException {
    var line = new StringBuilder();
    for (var next = stream.read(); next >= 0 && next != '\n'; next = stream.read()) {
      line.append((char) next);
    }
    return line.toString();
  }
}
