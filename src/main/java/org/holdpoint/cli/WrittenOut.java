package org.holdpoint.cli;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;

import java.io.File;
import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Interfaces;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.source.Orders;
import org.holdpoint.source.Parts;
import org.holdpoint.source.Sha256;

/// A step of the build: writes out, in compiled classes, what Java otherwise makes anew in each process when a line first runs: the choice of a `switch` over types, what records
/// have of `Object`, the means to read their components, and the comparators of `java.util.Comparator`. An AOT cache of Java 25 keeps none of these, and a commit hook would spend much of its
/// time on them; lambdas it keeps (JEP 483), but as a class each, see [Closures]; and what is a constant of a class it makes when the class is first used, see [Patterns]. So sources use them freely. What the calls mean: `typeSwitch` of `java.lang.runtime.SwitchBootstraps`, `bootstrap` of `java.lang.runtime.ObjectMethods`, and [Orders].
public final class WrittenOut {

  private static final String CLOSURES = "$$Closures.class";
  private static final ClassFile CLASSES = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL);
  private static final ClassDesc ORDERS = ClassDesc.of(Orders.class.getName());
  private static final Set<ClassDesc> ORDERED = Set.of(ClassDesc.of(Comparator.class.getName()), ClassDesc.of(Map.class.getName()).nested("Entry"));
  /// Digits of the digest.
  private static final int SHOWN = 16;
  private static final int HIDDEN = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

  private final ClassModel model;
  private final ClassDesc owner;
  private final Map<String, Written> added = new LinkedHashMap<>();
  private boolean changed;

  /// The method that takes the place of a call.
  private record Written(MethodTypeDesc type, Consumer<CodeBuilder> body) {}

  private WrittenOut(ClassModel model) {
    this.model = model;
    this.owner = model.thisClass().asSymbol();
  }

  /// Arguments: a folder, in which every class file is rewritten (a second time changes nothing), and the file that is to hold a digest of all these classes and of the names of the libraries.
  /// The launcher knows by it whether an AOT cache is of this build.
  public static void main(String[] arguments) throws IOException {
    var libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(library -> Path.of(library).getFileName().toString()).sorted();
    var all = new StringBuilder(libraries.collect(Collectors.joining(" ")));
    // All are read before the first is written: this program is one of them.
    var written = rewritten(Path.of(arguments[0]));
    for (var file : written.entrySet()) {
      all.append(Sha256.of(file.getValue()));
      Files.write(file.getKey(), file.getValue());
    }
    var id = Path.of(arguments[1]);
    Files.createDirectories(id.getParent());
    Files.writeString(id, Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, SHOWN) + "\n");
  }

  /// The classes of a folder by their files.
  private static SortedMap<Path, byte[]> rewritten(Path folder) throws IOException {
    var written = new TreeMap<Path, byte[]>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
        // Of a class that is no more, an earlier build left its closures.
        if (file.toString().endsWith(CLOSURES) && Files.notExists(Path.of(file.toString().replace(CLOSURES, ".class")))) {
          Files.delete(file);
          continue;
        }
        written.put(file, of(Files.readAllBytes(file)));
      }
    }
    var patterns = new Patterns(written.values());
    written.replaceAll((_, bytes) -> patterns.later(bytes));
    var members = new TreeMap<Path, Set<ClassDesc>>();
    for (var file : List.copyOf(written.keySet())) {
      Closures.of(written.get(file)).ifPresent(parted -> {
        written.put(file, parted.owner());
        written.put(file(folder, parted.name()), parted.closures());
        members.computeIfAbsent(file(folder, parted.host()), _ -> new LinkedHashSet<>()).add(parted.name());
      });
    }
    members.forEach((host, added) -> written.computeIfPresent(host, (_, bytes) -> Closures.joined(bytes, added)));
    return written;
  }

  private static Path file(Path folder, ClassDesc type) {
    var descriptor = type.descriptorString();
    return folder.resolve(descriptor.substring(1, descriptor.length() - 1) + ".class");
  }

  /// The class with its calls written out; the same array where it has none.
  static byte[] of(byte[] bytes) {
    var writing = new WrittenOut(CLASSES.parse(bytes));
    var after = writing.bytes();
    return writing.changed ? after : bytes;
  }

  private byte[] bytes() {
    var plainly = MethodTransform.transformingCode(this::write);
    return CLASSES.build(owner, made -> {
      model.forEach(element -> {
        switch (element) {
          case MethodModel method -> made.transformMethod(method, plainly);
          case Interfaces _ -> { }
          case ClassElement other -> made.with(other);
        }
      });
      made.withInterfaceSymbols(interfaces(made));
      added.forEach((name, method) -> made.withMethodBody(name, method.type(), HIDDEN, method.body()));
    });
  }

  /// Those of the class, and [Parts] of a public record.
  private List<ClassDesc> interfaces(ClassBuilder made) {
    var own = model.interfaces().stream().map(ClassEntry::asSymbol).toList();
    if (own.contains(RecordMethods.PARTS) || model.findAttribute(Attributes.record()).isEmpty() || !model.flags().has(AccessFlag.PUBLIC) || RecordMethods.of(model).components().isEmpty()) {
      return own;
    }
    changed = true;
    RecordMethods.of(model).parts(made);
    return Stream.concat(own.stream(), Stream.of(RecordMethods.PARTS)).toList();
  }

  private void write(CodeBuilder code, CodeElement element) {
    switch (element) {
      case InvokeDynamicInstruction call -> written(call).ifPresentOrElse(
          method -> code.invokestatic(owner, method, added.get(method).type(), model.flags().has(AccessFlag.INTERFACE)), () -> code.with(call));
      case InvokeInstruction call when ORDERED.contains(call.owner().asSymbol()) -> ordered(call).ifPresentOrElse(
          type -> code.invokestatic(ORDERS, call.name().stringValue(), type), () -> code.with(call));
      case CodeElement other -> code.with(other);
    }
  }

  /// The type of the method of [Orders] that does what the call does, if there is one: it takes what the call is made on first.
  private Optional<MethodTypeDesc> ordered(InvokeInstruction call) {
    var type = call.opcode() == Opcode.INVOKESTATIC ? call.typeSymbol() : call.typeSymbol().insertParameterTypes(0, call.owner().asSymbol());
    var known = Stream.of(Orders.class.getMethods()).anyMatch(method -> method.getName().equals(call.name().stringValue())
        && MethodType.methodType(method.getReturnType(), method.getParameterTypes()).describeConstable().filter(type::equals).isPresent());
    changed |= known;
    return known ? Optional.of(type) : Optional.empty();
  }

  /// The name of the method that does what the call does, if we write that kind out.
  private Optional<String> written(InvokeDynamicInstruction call) {
    var type = call.typeSymbol();
    return switch (call.bootstrapMethod().owner().displayName() + "." + call.bootstrapMethod().methodName() + " " + call.name().stringValue()) {
      case "SwitchBootstraps.typeSwitch typeSwitch" -> cases(call).flatMap(cases -> add("choice", type, code -> choose(code, cases)));
      case "ObjectMethods.bootstrap equals" -> add("same", type, RecordMethods.of(model)::compare);
      case "ObjectMethods.bootstrap toString" -> add("text", type, RecordMethods.of(model)::describe);
      case "ObjectMethods.bootstrap hashCode" -> add("hash", type, RecordMethods.of(model)::hash);
      default -> Optional.empty();
    };
  }

  /// What the cases name, where all of them name types and strings.
  private static Optional<List<ConstantDesc>> cases(InvokeDynamicInstruction call) {
    return call.bootstrapArgs().stream().allMatch(one -> one instanceof ClassDesc || one instanceof String) ? Optional.of(call.bootstrapArgs()) : Optional.empty();
  }

  private Optional<String> add(String word, MethodTypeDesc type, Consumer<CodeBuilder> body) {
    changed = true;
    var name = word + "$" + added.size();
    added.put(name, new Written(type, body));
    return Optional.of(name);
  }

  /// `(object, from)`: the number of the first case, from that number on, that the object is of or equals; -1 for null, and how many there are for none.
  private static void choose(CodeBuilder code, List<ConstantDesc> cases) {
    code.aload(0).ifThen(Opcode.IFNULL, none -> none.loadConstant(-1).ireturn());
    for (var number = 0; number < cases.size(); number++) {
      var next = code.newLabel();
      code.iload(1).loadConstant(number).if_icmpgt(next);
      if (cases.get(number) instanceof ClassDesc type) {
        code.aload(0).instanceOf(type);
      } else {
        code.loadConstant(cases.get(number)).aload(0).invokevirtual(CD_Object, "equals", MethodTypeDesc.of(CD_boolean, CD_Object));
      }
      code.ifeq(next).loadConstant(number).ireturn().labelBinding(next);
    }
    code.loadConstant(cases.size()).ireturn();
  }
}
