package org.holdpoint.language.terraform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Terraform and OpenTofu, in HCL (`.tf`, `.tofu`) and JSON (`.tf.json`), with their files of variables (`.tfvars`).
public final class Terraform implements JointLanguage {

  private static final JointLanguage LANGUAGE = new Terraform();
  private static final int CERTAIN = 3;
  private static final List<String> ENDINGS = List.of(".tf", ".tofu", ".tf.json", ".tofu.json", ".tfvars", ".tfvars.json");

  private Terraform() {}

  public static JointLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "terraform";
  }

  @Override
  public int recognises(SourceFile file) {
    return !file.binary() && joins(file.path()) ? CERTAIN : 0;
  }

  /// What the file says by itself.
  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    return join(List.of(file), _ -> false).read(file);
  }

  @Override
  public boolean joins(String path) {
    return ENDINGS.stream().anyMatch(path::endsWith);
  }

  @Override
  public boolean leading(String path) {
    return joins(path);
  }

  @Override
  public Set<String> leads(SourceFile file) {
    return Groups.leads(file);
  }

  @Override
  public Joint join(List<SourceFile> files, Predicate<Span> brought) {
    return join(files, Data.none(), brought);
  }

  @Override
  public Joint join(List<SourceFile> files, Data data, Predicate<Span> brought) {
    return new TerraformFiles(files, data, brought);
  }

  @Override
  public Set<String> reads(SourceFile file) {
    return ReadFiles.of(file);
  }

  @Override
  public boolean readAsData(String path) {
    return !joins(path) && ReadFiles.DATA.stream().anyMatch(path::endsWith);
  }

  @Override
  public Set<String> readingWords() {
    return ReadFiles.WORDS;
  }

  static boolean json(String name) {
    return name.endsWith(".json");
  }

  static boolean variables(String name) {
    return name.endsWith(".tfvars") || name.endsWith(".tfvars.json");
  }

  /// Whether Terraform takes a file of variables that nobody names (Terraform language, "Variable Definitions (.tfvars) Files").
  static boolean automatic(String name) {
    return name.startsWith("terraform.tfvars") || name.contains(".auto.tfvars");
  }

  /// All files of a folder are one module (Terraform language documentation, "Files and Directories").
  static Subject module(SourceFile file) {
    return new Subject("module", Folder.of(file));
  }
}
