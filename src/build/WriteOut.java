import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.classfile.ClassFile.ACC_SYNTHETIC;
import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_Long;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes out as plain instructions what javac leaves to be generated at its first use: pattern switches, and equals and
 * hashCode of records. The start-up cache keeps lambdas but none of these, so every start would generate their classes
 * anew. Runs in the build after javac, as {@code java WriteOut.java CLASSES}; what else it meets it leaves as it is.
 */
final class WriteOut {
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

    private final ClassModel original;
    private final List<Consumer<ClassBuilder>> methods = new ArrayList<>();

    private WriteOut(ClassModel original) {
        this.original = original;
    }

    public static void main(String[] arguments) throws IOException {
        var classFile = ClassFile.of(ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofClassLoading(ClassLoader.getSystemClassLoader())));
        List<Path> files;
        try (var all = Files.walk(Path.of(arguments[0]))) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            var out = new WriteOut(classFile.parse(file));
            byte[] plain = classFile.transformClass(out.original, out.transform());
            if (!out.methods.isEmpty()) {
                Files.write(file, plain);
            }
        }
    }

    private ClassTransform transform() {
        return ClassTransform.transformingMethodBodies(this::replace)
                .andThen(ClassTransform.endHandler(builder -> methods.forEach(method -> method.accept(builder))));
    }

    /** What would be generated becomes a method of the class, with the same parameters. */
    private void replace(CodeBuilder code, CodeElement element) {
        Optional<Consumer<CodeBuilder>> body =
                element instanceof InvokeDynamicInstruction call ? body(call) : Optional.empty();
        if (body.isPresent() && element instanceof InvokeDynamicInstruction call) {
            String name = call.name().stringValue() + "$" + methods.size();
            MethodTypeDesc type = call.typeSymbol();
            methods.add(builder ->
                    builder.withMethodBody(name, type, ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, body.get()));
            boolean ofInterface = original.flags().has(AccessFlag.INTERFACE);
            code.invokestatic(original.thisClass().asSymbol(), name, type, ofInterface);
        } else {
            code.with(element);
        }
    }

    private Optional<Consumer<CodeBuilder>> body(InvokeDynamicInstruction call) {
        List<ConstantDesc> constants = call.bootstrapArgs();
        String generator = call.bootstrapMethod().owner().displayName() + "." + call.name();
        return switch (generator) {
            case "SwitchBootstraps.typeSwitch" ->
                constants.stream().allMatch(ClassDesc.class::isInstance)
                        ? Optional.of(code -> typeSwitch(code, constants))
                        : Optional.empty();
            case "ObjectMethods.equals" -> Optional.of(code -> recordEquals(code, fields(constants)));
            case "ObjectMethods.hashCode" -> Optional.of(code -> recordHash(code, fields(constants)));
            default -> Optional.empty();
        };
    }

    /** {@code (value, from) -> the first label from there on that fits}; behind the last where none does, -1 for null. */
    private static void typeSwitch(CodeBuilder code, List<ConstantDesc> labels) {
        Label notNull = code.newLabel();
        code.aload(0).ifnonnull(notNull).loadConstant(-1).ireturn().labelBinding(notNull);
        for (int i = 0; i < labels.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) labels.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }

    private void recordEquals(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        ClassDesc type = original.thisClass().asSymbol();
        Label differ = code.newLabel();
        code.aload(1).instanceOf(type).ifeq(differ);
        for (var field : fields) {
            get(code.aload(0), field);
            get(code.aload(1).checkcast(type), field);
            switch (kind(field)) {
                case INT -> code.if_icmpne(differ);
                case LONG -> code.lcmp().ifne(differ);
                case DOUBLE ->
                    code.invokestatic(CD_Double, "compare", MethodTypeDesc.of(CD_int, CD_double, CD_double))
                            .ifne(differ);
                case REFERENCE ->
                    code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object))
                            .ifeq(differ);
                default -> throw new UnsupportedOperationException("a record of " + field);
            }
        }
        code.loadConstant(1).ireturn().labelBinding(differ).loadConstant(0).ireturn();
    }

    private static void recordHash(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        code.loadConstant(0);
        for (var field : fields) {
            get(code.loadConstant(31).imul().aload(0), field);
            switch (kind(field)) {
                case INT -> code.nop();
                case DOUBLE -> code.invokestatic(CD_Double, "hashCode", MethodTypeDesc.of(CD_int, CD_double));
                case LONG -> code.invokestatic(CD_Long, "hashCode", MethodTypeDesc.of(CD_int, CD_long));
                case REFERENCE -> code.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(CD_int, CD_Object));
                default -> throw new UnsupportedOperationException("a record of " + field);
            }
            code.iadd();
        }
        code.ireturn();
    }

    /** Behind the record's class and the names of its fields come their getters. */
    private static List<DirectMethodHandleDesc> fields(List<ConstantDesc> constants) {
        return constants.stream()
                .skip(2)
                .map(DirectMethodHandleDesc.class::cast)
                .toList();
    }

    private static TypeKind kind(DirectMethodHandleDesc field) {
        return TypeKind.from(field.invocationType().returnType()).asLoadable();
    }

    private static void get(CodeBuilder code, DirectMethodHandleDesc field) {
        code.getfield(field.owner(), field.methodName(), field.invocationType().returnType());
    }
}
