package io.echelon.itests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** What a class may depend on. Every rule looks at byte code. */
final class Rules {

  static final ArchRule DIRECTIONS =
      rule(
          "see only the bundles below their own",
          (from, to) ->
              Modules.of(to)
                  .map(
                      target ->
                          Modules.of(from)
                              .flatMap(Modules::visibleTo)
                              .filter(seen -> seen.contains(target))
                              .isPresent())
                  .orElse(true));

  static final ArchRule NO_CYCLES = slices().assignedFrom(new ByModule()).should().beFreeOfCycles();

  static final ArchRule PLUGINS_SEE_ONLY_THE_SPI =
      rule(
          "see nothing of Echelon but the contracts, if they are plug-ins",
          (from, to) ->
              !Modules.isPlugin(moduleOf(from))
                  || Modules.of(to)
                      .map(t -> t.equals("spi") || t.equals(moduleOf(from)))
                      .orElse(true));

  static final ArchRule SPI_IS_PLAIN_JAVA =
      rule(
          "need only Java and annotations, if they are contracts",
          (from, to) ->
              !moduleOf(from).equals("spi")
                  || moduleOf(to).equals("spi")
                  || in(to, "java.", "org.osgi.annotation.", "org.jspecify."));

  static final ArchRule NOBODY_IMPORTS_PERSISTENCE =
      rule(
          "leave persistence alone",
          (from, to) ->
              !moduleOf(to).equals("persistence") || moduleOf(from).equals("persistence"));

  static final ArchRule INTERNAL_STAYS_INSIDE =
      rule(
          "leave other bundles' internals alone",
          (from, to) -> !has(to, "internal") || moduleOf(from).equals(moduleOf(to)));

  static final ArchRule SURFACES_LEAVE_STORES_ALONE =
      rule(
          "go through services, not stores, if they are surfaces",
          (from, to) -> !moduleOf(from).startsWith("surface.") || !has(to, "store"));

  static final ArchRule JPA_ONLY_IN_PERSISTENCE =
      only(Set.of("persistence"), "javax.persistence.", "org.eclipse.persistence.");

  static final ArchRule JAX_RS_ONLY_OVER_HTTP =
      only(
          Set.of("surface.http", "surface.rest", "surface.console"),
          "javax.ws.rs.",
          "org.glassfish.");

  static final ArchRule KARAF_ONLY_IN_SHELL_AND_ACCESS =
      only(Set.of("surface.shell", "platform.access"), "org.apache.karaf.");

  private Rules() {}

  private static ArchRule only(Set<String> modules, String... packages) {
    return rule(
        "leave " + String.join(", ", packages) + " to " + modules,
        (from, to) -> !in(to, packages) || modules.contains(moduleOf(from)));
  }

  private static ArchRule rule(String text, BiPredicate<JavaClass, JavaClass> allowed) {
    return classes()
        .should(
            new ArchCondition<JavaClass>(text) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (Dependency d : type.getDirectDependenciesFromSelf()) {
                  JavaClass target = d.getTargetClass().getBaseComponentType();
                  if (!target.isPrimitive() && !allowed.test(type, target)) {
                    events.add(SimpleConditionEvent.violated(type, d.getDescription()));
                  }
                }
              }
            });
  }

  private static String moduleOf(JavaClass type) {
    return Modules.of(type).orElse("");
  }

  private static boolean in(JavaClass type, String... packages) {
    for (String name : packages) {
      if ((type.getPackageName() + ".").startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(JavaClass type, String part) {
    return Modules.of(type).isPresent()
        && ("." + type.getPackageName() + ".").contains("." + part + ".");
  }

  /** One slice per bundle. */
  private static final class ByModule implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      Optional<String> module = Modules.of(type);
      return module.map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
      return "bundles";
    }
  }
}
