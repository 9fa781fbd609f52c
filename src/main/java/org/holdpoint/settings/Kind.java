package org.holdpoint.settings;

import org.holdpoint.yaml.YamlNode.Scalar;

/// A kind of value: how it is read from one scalar, which is never blank.
@FunctionalInterface
interface Kind<T> {

  T read(Scalar scalar) throws NotAllowed;

  /// The same value together with its place.
  static Kind<Written> placed(Kind<String> kind) {
    return scalar -> new Written(kind.read(scalar), scalar.at());
  }
}
