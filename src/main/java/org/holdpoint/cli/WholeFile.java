package org.holdpoint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/// A file that is written whole or not at all: beside its place first, then put there by a rename, which nobody sees half done. `target` is the file itself, links followed. What is
/// no regular file (`/dev/null`, a named pipe) is written where it is, because a rename would take it away.
record WholeFile(Path target) {

  private static final int TRIES = 100;

  /// The file behind a path.
  static WholeFile at(Path path) {
    return new WholeFile(target(path));
  }

  /// A path with the links of its folders, and its own, followed as far as they lead somewhere.
  static Path target(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      try {
        return Optional.ofNullable(path.getParent()).orElse(path).toRealPath().resolve(path.getFileName());
      } catch (IOException _) {
        return path;
      }
    }
  }

  /// Whether what is written stays there, so that a second text would take its place.
  boolean keeps() {
    return !Files.exists(target) || Files.isRegularFile(target);
  }

  /// Why it cannot be written, as far as that can be told without writing.
  Optional<String> obstacle() {
    var folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      return Optional.of("it is a folder");
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of("its folder does not exist");
    }
    if (Files.isSymbolicLink(target)) {
      return Optional.of("it is a link that leads nowhere");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      return Optional.of("it may not be changed");
    }
    return keeps() && !Files.isWritable(folder) ? Optional.of("nothing may be written in its folder") : Optional.empty();
  }

  /// Writes a text in UTF-8, as [#write(byte\[\])] does.
  Optional<String> write(String text) {
    return write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes. When that fails, the file is as it was, and why is returned.
  Optional<String> write(byte[] bytes) {
    try {
      if (keeps()) {
        replace(bytes);
      } else {
        Files.write(target, bytes, StandardOpenOption.WRITE);
      }
      return Optional.empty();
    } catch (IOException wrong) {
      return Optional.of(reason(wrong));
    }
  }

  private void replace(byte[] bytes) throws IOException {
    var beside = beside();
    try {
      Files.write(beside, bytes, StandardOpenOption.WRITE);
      keepPermissions(beside);
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /// Who may read and change the file stays as it was.
  private void keepPermissions(Path beside) throws IOException {
    if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
    }
  }

  /// An empty file of our own in the same folder, which also goes when the run is interrupted.
  private Path beside() throws IOException {
    for (var number = 0; number < TRIES; number++) {
      var path = target.resolveSibling(".holdpoint-" + ProcessHandle.current().pid() + "-" + number + ".tmp");
      try {
        Files.createFile(path);
        path.toFile().deleteOnExit();
        return path;
      } catch (FileAlreadyExistsException _) {
        // of another run
      }
    }
    throw new IOException("its folder is full of files of broken runs, .holdpoint-*.tmp");
  }

  /// What a failed write says to people.
  static String reason(IOException wrong) {
    if (wrong instanceof AccessDeniedException) {
      return "it may not be read or changed";
    }
    if (wrong instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (wrong instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return wrong.getMessage() == null ? wrong.getClass().getSimpleName() : wrong.getMessage();
  }
}
