package org.holdpoint.language.terraform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.hcl.HclBlock;
import org.holdpoint.source.Folders;
import org.holdpoint.source.SourceFile;

/// The files of one folder, which are one module (Terraform language, "Files and Directories").
/// @param path as the files' keys have it; `.` for the outermost
/// @param variables files of variables for it, wherever they stand
record Folder(String path, List<Part> parts, List<Part> variables) {

  /// One file, as blocks.
  record Part(SourceFile file, HclBlock root) {}

  /// The blocks of that type, each with the file that it stands in.
  Stream<Standing> blocks(String type) {
    return parts.stream().flatMap(part -> part.root().blocks(type).map(block -> new Standing(part.file(), block)));
  }

  /// A block and its file.
  record Standing(SourceFile file, HclBlock block) {}

  /// The folder of a file.
  static String of(SourceFile file) {
    return parent(file.key());
  }

  /// The folder around a file or folder.
  static String parent(String path) {
    return Folders.around(path);
  }

  /// The folder that a source names (`../db`), if it is one beside this (Terraform language, "Local Paths").
  static Optional<String> along(String folder, String source) {
    if (!source.startsWith("./") && !source.startsWith("../") && !source.equals(".") && !source.equals("..")) {
      return Optional.empty();
    }
    return Folders.along(folder, source);
  }
}
