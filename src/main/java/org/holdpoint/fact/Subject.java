package org.holdpoint.fact;

/// What a document is about: `device pe-bs07`, later a database, an account, a repository.
public record Subject(String kind, String name) {

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
