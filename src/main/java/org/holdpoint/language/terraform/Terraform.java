package org.holdpoint.language.terraform;

import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;

/// Terraform and OpenTofu, as HCL (`.tf`, `.tofu`).
public final class Terraform implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Terraform();
  private static final int CERTAIN = 3;

  private Terraform() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "terraform";
  }

  @Override
  public int recognises(SourceFile file) {
    return !file.binary() && (file.name().endsWith(".tf") || file.name().endsWith(".tofu")) ? CERTAIN : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    return Optional.of(Declared.of(module(file), new Blocks(file, module(file)).facts()));
  }

  /// All files of a folder are one module (Terraform language documentation, "Files and Directories").
  private static Subject module(SourceFile file) {
    var key = file.key();
    return new Subject("module", key.contains("/") ? key.substring(0, key.lastIndexOf('/')) : ".");
  }
}
