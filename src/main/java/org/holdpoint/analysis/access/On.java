package org.holdpoint.analysis.access;

/// A right, and the column that it is limited to; empty where it is for all.
record On(String right, String column) {

  static On all(String right) {
    return new On(right, "");
  }
}
