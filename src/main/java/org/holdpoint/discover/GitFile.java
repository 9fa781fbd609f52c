package org.holdpoint.discover;

/// One file of one side of a repository. `mode` is that of a git tree, in octal (git-scm.com/docs/git-fast-import, "filemodify").
record GitFile(RepositoryPath path, String mode, Content content) {

  static final String PLAIN = "100644";
  static final String LINK = "120000";
  static final String SUBMODULE = "160000";

  boolean link() {
    return mode.equals(LINK);
  }

  boolean submodule() {
    return mode.equals(SUBMODULE);
  }

  boolean regular() {
    return !link() && !submodule();
  }
}
