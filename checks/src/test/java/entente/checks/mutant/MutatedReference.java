package entente.checks.mutant;

import entente.reference.Reference;
import entente.standing.Evaluator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The evaluator with one defect, compiled in memory and loaded beside the sound one. */
final class MutatedReference {
    private static final String PACKAGE = Reference.class.getPackageName();

    private MutatedReference() {
    }

    static Evaluator of(Mutant mutant) {
        try {
            Class<?> mutated = new Beside(compiled(mutant)).loadClass(Reference.class.getName());
            return (Evaluator) mutated.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Map<String, byte[]> compiled(Mutant mutant) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Memory memory = new Memory(files)) {
            String name = mutant.file().getFileName().toString();
            boolean done = compiler.getTask(messages, memory, null, List.of("-proc:none", "-nowarn", "-cp",
                System.getProperty("java.class.path")), null, List.of(new Source(name, mutant.source()))).call();
            if (!done) {
                throw new IllegalStateException(mutant.name() + " does not compile:\n" + messages);
            }
            return memory.classes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The source with its defect. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + PACKAGE.replace('.', '/') + "/" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps the classes that the compiler makes. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> made = new HashMap<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return made.computeIfAbsent(name, n -> new ByteArrayOutputStream());
                }
            };
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new HashMap<>();
            made.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }
    }

    /** Defines the evaluator's package anew, the mutated classes in it; everything else is the parent's. */
    private static final class Beside extends ClassLoader {
        private final Map<String, byte[]> mutated;

        Beside(Map<String, byte[]> mutated) {
            super(Reference.class.getClassLoader());
            this.mutated = mutated;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith(PACKAGE + ".")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                byte[] bytes = known != null ? null : mutated.containsKey(name) ? mutated.get(name) : sound(name);
                return known != null ? known : defineClass(name, bytes, 0, bytes.length);
            }
        }

        private byte[] sound(String name) throws ClassNotFoundException {
            try (InputStream bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return bytes.readAllBytes();
            } catch (IOException fault) {
                throw new ClassNotFoundException(name, fault);
            }
        }
    }
}
