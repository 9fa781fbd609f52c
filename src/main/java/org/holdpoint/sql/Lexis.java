package org.holdpoint.sql;

/// How a database writes what is no command: quotes, comments, and what separates statements. Each has its source where its dialect is made.
/// @param backslash a backslash in a string takes the next character as it is
/// @param dollar texts between `$tag$` and the same again
/// @param backtick names between backticks; double quotes are then around strings, or names that are written like them (ClickHouse)
/// @param bracket names between brackets
/// @param hash comments from `#` to the end of the line
/// @param slashes comments from `//` to the end of the line
/// @param nested comments inside comments
/// @param delimiter `DELIMITER x` of the client changes what ends a statement, and comments `/*!50003 … */` are statements
/// @param batch a line `GO` ends a batch of statements
/// @param slashLine a line `/` ends a statement
/// @param quoted `q'[ … ]'`
/// @param psql lines of the client that begin with a backslash, and the data below `COPY … FROM stdin`
/// @param triple strings between three quotes
public record Lexis(boolean backslash, boolean dollar, boolean backtick, boolean bracket, boolean hash, boolean slashes, boolean nested, boolean delimiter, boolean batch, boolean slashLine,
    boolean quoted, boolean psql, boolean triple) {

  /// Strings, names and comments as the standard has them, and nothing else.
  public static final Lexis STANDARD = new Lexis(false, false, false, false, false, false, false, false, false, false, false, false, false);
}
