package org.holdpoint.coverage;

/// What is said of a file of others, and must have been read by a person: a rule of ours, or `detection`, with its place.
record Remark(String path, String rule, String place) {

  String key() {
    return path + "\t" + rule;
  }
}
