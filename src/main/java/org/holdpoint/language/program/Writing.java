package org.holdpoint.language.program;

/// How strings and comments are written.
/// @param single strings between single quotes; else those are letters, and passed over
/// @param backtick strings between backticks, over several lines
/// @param triple strings between three quotes, over several lines
/// @param hash comments from `#`; else from `//`, and between `/*` and `*/`
/// @param joined strings that stand side by side are one (Python); else a `+` joins them
/// @param lines strings go on over the end of a line
enum Writing {
  JAVA(false, false, true, false, false, false), GO(false, true, false, false, false, false), PYTHON(true, false, true, true, true, false), SCRIPT(true, true, false, false, false, false),
  RUBY(true, false, false, true, false, true), PHP(true, false, false, false, false, true), SHARP(false, false, true, false, false, true), SHELL(true, false, false, true, false, true), YAML(true, false, false, true, false, true), JSON(false, false, false, false, false, false), RUST(false, false, false, false, false, true);

  private final boolean single;
  private final boolean backtick;
  private final boolean triple;
  private final boolean hash;
  private final boolean joined;
  private final boolean lines;

  Writing(boolean single, boolean backtick, boolean triple, boolean hash, boolean joined, boolean lines) {
    this.single = single;
    this.backtick = backtick;
    this.triple = triple;
    this.hash = hash;
    this.joined = joined;
    this.lines = lines;
  }

  boolean single() {
    return single;
  }

  boolean backtick() {
    return backtick;
  }

  boolean triple() {
    return triple;
  }

  boolean hash() {
    return hash;
  }

  boolean joined() {
    return joined;
  }

  boolean lines() {
    return lines;
  }

  /// Whether it has here-documents.
  boolean here() {
    return this == SHELL || this == RUBY || this == PHP;
  }
}
