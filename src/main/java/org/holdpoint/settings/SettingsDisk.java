package org.holdpoint.settings;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// The bytes of settings files of the disk.
final class SettingsDisk {

  private SettingsDisk() {}

  /// Why a file that is there is not read, as a sentence without a full stop.
  static final class NotRead extends Exception {

    private static final long serialVersionUID = 1L;

    NotRead(String because) {
      super(because);
    }
  }

  /// The bytes of a file, of one that is too large only its first; none when it is not there. A link that leaves `outermost` is not followed: the text of what is
  /// outside would be shown in messages.
  static Optional<byte[]> read(Path file, Optional<Path> outermost) throws NotRead {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      if (!Files.exists(file)) {
        throw new NotRead("the link leads nowhere");
      }
      if (outermost.isPresent() && !file.toRealPath().startsWith(outermost.get().toRealPath())) {
        throw new NotRead("a link that leaves the folder is not followed");
      }
      if (!Files.isRegularFile(file)) {
        throw new NotRead("it is no regular file");
      }
      try (var stream = Files.newInputStream(file)) {
        return Optional.of(stream.readNBytes((int) SettingsFile.LARGEST + 1));
      }
    } catch (AccessDeniedException _) {
      throw new NotRead("access is denied");
    } catch (IOException failed) {
      throw new NotRead(failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage());
    }
  }
}
