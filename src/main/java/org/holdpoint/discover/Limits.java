package org.holdpoint.discover;

/// How much is read at most; what exceeds it is incomplete. `maxFileSize` counts bytes, `maxLines` the lines of one file.
public record Limits(long maxFileSize, int maxLines) {

  /// What holds when nobody says otherwise: 64 MiB and four million lines a file.
  public static Limits standard() {
    return new Limits(64L * 1024 * 1024, 4_000_000);
  }

  /// The same with another size.
  public Limits maxFileSize(long bytes) {
    return new Limits(bytes, maxLines);
  }
}
