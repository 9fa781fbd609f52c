package org.holdpoint.cli;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdpoint.cli.Closure.Method;

/// Part of the build step [WrittenOut]: all lambdas of a class become objects of one class beside it, where Java would make a class for each. A start pays for every class that an AOT cache
/// holds, whether it is used or not. The class has a number, which says which lambda an object is, and what is captured; each method of the interfaces is a switch over that number.
final class Closures {

  private static final String SUFFIX = "$$Closures";
  private static final String NUMBER = "number";
  private static final MethodTypeDesc MAKE = MethodTypeDesc.of(CD_void, CD_int);

  private final ClassModel model;
  private final ClassDesc owner;
  private final ClassDesc made;
  private final List<Closure> closures = new ArrayList<>();

  private Closures(ClassModel model) {
    this.model = model;
    this.owner = model.thisClass().asSymbol();
    this.made = owner.nested(SUFFIX.substring(1));
  }

  /// A class without its lambdas, and the class that has them now, with the outermost class whose private methods it may call.
  record Parted(byte[] owner, ClassDesc host, ClassDesc name, byte[] closures) {}

  /// The class in two parts; empty where it has no lambda that can be written out.
  static Optional<Parted> of(byte[] bytes) {
    var parting = new Closures(ClassFile.of().parse(bytes));
    var owner = parting.rest();
    return parting.closures.isEmpty() ? Optional.empty() : Optional.of(new Parted(owner, parting.host(), parting.made, parting.together()));
  }

  /// The outermost class with more members of its nest.
  static byte[] joined(byte[] host, Set<ClassDesc> members) {
    var classes = ClassFile.of();
    var model = classes.parse(host);
    var all = new LinkedHashSet<ClassDesc>();
    model.findAttribute(Attributes.nestMembers()).ifPresent(known -> known.nestMembers().stream().map(ClassEntry::asSymbol).forEach(all::add));
    all.addAll(members);
    var transform = ClassTransform.dropping(NestMembersAttribute.class::isInstance).andThen(ClassTransform.endHandler(end -> end.with(NestMembersAttribute.ofSymbols(List.copyOf(all)))));
    return classes.transformClass(model, transform);
  }

  private ClassDesc host() {
    return model.findAttribute(Attributes.nestHost()).map(host -> host.nestHost().asSymbol()).orElse(owner);
  }

  private byte[] rest() {
    return ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL).transformClass(model, ClassTransform.transformingMethods(MethodTransform.transformingCode(this::replace)));
  }

  private void replace(CodeBuilder code, CodeElement element) {
    var closure = element instanceof InvokeDynamicInstruction call ? Closure.of(call, closures.size()) : Optional.<Closure>empty();
    closure.ifPresentOrElse(one -> {
      closures.add(one);
      code.invokestatic(made, one.factory(), one.captures());
    }, () -> code.with(element));
  }

  private byte[] together() {
    return ClassFile.of().build(made, this::members);
  }

  private void members(ClassBuilder members) {
    members.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC);
    members.withInterfaceSymbols(closures.stream().map(Closure::type).distinct().toList());
    members.with(NestHostAttribute.of(host()));
    members.withField(NUMBER, CD_int, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
    fields().forEach((name, type) -> members.withField(name, type, ClassFile.ACC_PRIVATE));
    members.withMethodBody("<init>", MAKE, ClassFile.ACC_PRIVATE, code ->
        code.aload(0).invokespecial(CD_Object, "<init>", MethodTypeDesc.of(CD_void)).aload(0).iload(1).putfield(made, NUMBER, CD_int).return_());
    closures.forEach(one -> members.withMethodBody(one.factory(), one.captures(), ClassFile.ACC_STATIC, code -> make(code, one)));
    var methods = new LinkedHashMap<Method, List<Closure>>();
    closures.forEach(one -> methods.computeIfAbsent(one.method(), _ -> new ArrayList<>()).add(one));
    methods.forEach((method, several) -> members.withMethodBody(method.name(), method.type(), ClassFile.ACC_PUBLIC, code -> answer(code, several)));
  }

  /// Name and type of each field that holds what is captured.
  private Map<String, ClassDesc> fields() {
    var fields = new LinkedHashMap<String, ClassDesc>();
    closures.forEach(one -> IntStream.range(0, one.captures().parameterCount()).forEach(place -> fields.put(one.field(place), one.held(place))));
    return fields;
  }

  /// `(captured …)`: the object.
  private void make(CodeBuilder code, Closure closure) {
    code.new_(made).dup().loadConstant(closure.number()).invokespecial(made, "<init>", MAKE);
    for (var place = 0; place < closure.captures().parameterCount(); place++) {
      code.dup().loadLocal(TypeKind.from(closure.held(place)), code.parameterSlot(place)).putfield(made, closure.field(place), closure.held(place));
    }
    code.areturn();
  }

  /// What an object answers when this method of its interface is called. An object of none of these numbers cannot have the interface in any source.
  private void answer(CodeBuilder code, List<Closure> several) {
    var labels = several.stream().map(one -> SwitchCase.of(one.number(), code.newLabel())).toList();
    var none = code.newLabel();
    if (several.size() > 1) {
      code.aload(0).getfield(made, NUMBER, CD_int).lookupswitch(none, labels);
    }
    for (var index = 0; index < several.size(); index++) {
      code.labelBinding(labels.get(index).target());
      several.get(index).call(code, made);
    }
    if (several.size() > 1) {
      code.labelBinding(none).aconst_null().athrow();
    }
  }
}
