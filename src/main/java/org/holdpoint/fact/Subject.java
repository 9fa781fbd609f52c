package org.holdpoint.fact;

/// What a document is about: `device pe-bs07`, later a database, an account, a repository.
/// @param kind what it is: `device`
/// @param name what it is called: `pe-bs07`
public record Subject(String kind, String name) {

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
