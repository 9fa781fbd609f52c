package org.holdpoint.discover;

/// Where the bytes of a file of a repository are.
sealed interface Content {

  /// In the repository, under this object name.
  record Blob(String id) implements Content {}

  /// On the disk only: changed there, or not known to git.
  record OnDisk() implements Content {}

  /// Given on standard input in place of what is on the disk.
  record Given() implements Content {}
}
