package fr.releve.acceptance.settings;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.localstack.Software;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The environment variables that a built service takes a setting from: those that Quarkus documents of the extensions in it, those of its
 * own {@code @ConfigMapping}s, and those of every key that stands in its properties.
 */
final class KnownVariables {

    private static final String OF_EXTENSIONS = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final List<String> PROPERTIES =
            List.of("application.properties", "META-INF/microprofile-config.properties");
    private static final String MAPPING = "io.smallrye.config.ConfigMapping";

    private final Set<String> names = new TreeSet<>();
    private final List<String> classes = new ArrayList<>();

    private KnownVariables() {}

    /** @param service {@code gateway} and the like */
    static Set<String> of(String service) throws IOException {
        var jars = jars(Software.ofThisClone().root().resolve(service).resolve("target"));
        var known = new KnownVariables();
        for (var jar : jars) {
            known.read(jar);
        }
        known.readMappings(jars);
        return known.names;
    }

    private static List<Path> jars(Path target) throws IOException {
        try (var built = Files.list(target);
                var libraries = Files.list(target.resolve("lib"))) {
            return Stream.concat(built.filter(it -> it.toString().endsWith("-runner.jar")), libraries)
                    .toList();
        }
    }

    private void read(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().toList()) {
                try (var content = file.getInputStream(entry)) {
                    read(entry.getName(), content);
                }
            }
        }
    }

    private void read(String name, InputStream content) throws IOException {
        if (name.equals(OF_EXTENSIONS)) {
            names.addAll(new ObjectMapper().readTree(content).findValuesAsText("environmentVariable"));
        } else if (PROPERTIES.contains(name)) {
            var properties = new Properties();
            properties.load(new StringReader(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
            properties.stringPropertyNames().forEach(this::add);
        } else if (name.startsWith("fr/releve/") && name.endsWith(".class")) {
            var bytes = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
            if (bytes.contains("L" + MAPPING.replace('.', '/') + ";")) {
                classes.add(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
            }
        }
    }

    private void readMappings(List<Path> jars) throws IOException {
        var urls = jars.stream().map(KnownVariables::url).toArray(URL[]::new);
        try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            for (var name : classes) {
                var mapping = Class.forName(name, false, loader);
                for (var annotation : mapping.getAnnotations()) {
                    if (annotation.annotationType().getName().equals(MAPPING)) {
                        readMapping(prefix(annotation), mapping);
                    }
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A group's methods lead on; a map's keys are not known beforehand. */
    private void readMapping(String prefix, Class<?> group) {
        for (var method : group.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                var name = prefix + "." + kebab(method);
                var type = inside(method.getGenericReturnType());
                if (type.isInterface() && type.getName().startsWith("fr.releve.")) {
                    readMapping(name, type);
                } else {
                    add(name);
                }
            }
        }
    }

    /** Of an optional or a list, what is in it. */
    private static Class<?> inside(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType wrapped
            when wrapped.getActualTypeArguments().length == 1 -> inside(wrapped.getActualTypeArguments()[0]);
            case ParameterizedType wrapped -> (Class<?>) wrapped.getRawType();
            default -> Object.class;
        };
    }

    private void add(String property) {
        names.add(property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
    }

    private static String kebab(Method method) {
        return method.getName().replaceAll("([A-Z])", "-$1");
    }

    private static String prefix(Annotation mapping) {
        try {
            return (String) mapping.annotationType().getMethod("prefix").invoke(mapping);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
