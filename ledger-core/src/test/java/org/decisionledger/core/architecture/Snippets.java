package org.decisionledger.core.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles counter-examples against libraries that are, rightly, not on the module's class path. */
public final class Snippets {

    private Snippets() {}

    /**
     * A class in {@code userPackage} with one field of a type in {@code usedPackage}; both are made up.
     *
     * @param folder an empty folder for sources and classes
     */
    public static JavaClasses aClassThatUses(String usedPackage, String userPackage, Path folder) {
        Path used = write(folder, usedPackage, "Used", "public class Used {}");
        Path user = write(folder, userPackage, "User", "class User { " + usedPackage + ".Used used; }");
        List<String> files = List.of(used.toString(), user.toString());
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            null,
                            manager,
                            null,
                            List.of("-proc:none", "-d", folder.toString()),
                            null,
                            manager.getJavaFileObjectsFromStrings(files))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("The counter-example for " + usedPackage + " does not compile");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ClassFileImporter().importPath(folder);
    }

    private static Path write(Path folder, String packageName, String name, String declaration) {
        try {
            Path file = Files.createDirectories(folder.resolve(packageName.replace('.', '/')))
                    .resolve(name + ".java");
            return Files.writeString(file, "package " + packageName + ";\n" + declaration + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
