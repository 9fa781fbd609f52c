package org.holdpoint.discover;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// Bytes → file, within the limits.
record FileLoader(Limits limits) {

  /// Why something was not loaded, as a sentence without a full stop.
  static final class NotLoaded extends Exception {

    private static final long serialVersionUID = 1L;

    NotLoaded(String because) {
      super(because);
    }
  }

  /// A file of the disk. Devices and pipes are not opened: reading one may never end.
  SourceFile load(Candidate candidate, Side side) throws NotLoaded {
    if (Files.exists(candidate.file()) && !Files.isRegularFile(candidate.file())) {
      throw new NotLoaded("it is no regular file; to judge the output of a command, pipe it in and name `-` as path");
    }
    try {
      requireSize(Files.size(candidate.file()));
      try (var stream = Files.newInputStream(candidate.file())) {
        return load(stream, candidate.path(), candidate.key(), side);
      }
    } catch (IOException failed) {
      throw new NotLoaded("the file cannot be read: " + reason(failed));
    }
  }

  /// All that a stream gives, as a file.
  SourceFile load(InputStream stream, String path, String key, Side side) throws NotLoaded {
    try {
      return load(stream.readNBytes((int) Math.min(limits.maxFileSize() + 1, Integer.MAX_VALUE - 8)), path, key, side);
    } catch (IOException failed) {
      throw new NotLoaded("the file cannot be read: " + reason(failed));
    }
  }

  /// Bytes that are here already, as a file.
  SourceFile load(byte[] bytes, String path, String key, Side side) throws NotLoaded {
    requireSize(bytes.length);
    requireLines(bytes);
    return SourceReader.read(bytes, path, key, side);
  }

  /// What a failure of the file system means, without the path.
  static String reason(Exception failed) {
    return switch (failed) {
      case AccessDeniedException _ -> "access is denied";
      case NoSuchFileException _ -> "it is gone";
      default -> failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    };
  }

  /// Throws if something of this size, in bytes, is not loaded.
  void requireSize(long size) throws NotLoaded {
    if (size > limits.maxFileSize()) {
      throw new NotLoaded("the file is larger than " + limits.maxFileSize() + " bytes; raise --max-file-size or exclude it");
    }
  }

  private void requireLines(byte[] bytes) throws NotLoaded {
    var ends = 0;
    for (var index = 0; index < bytes.length; index++) {
      ends += bytes[index] == '\n' || bytes[index] == '\r' && (index + 1 == bytes.length || bytes[index + 1] != '\n') ? 1 : 0;
    }
    if (ends > limits.maxLines()) {
      throw new NotLoaded("the file has more than " + limits.maxLines() + " lines; exclude it or split it");
    }
  }
}
