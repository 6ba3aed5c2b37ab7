package io.echelon.itests.distribution;

/** Starts a class in a Java that calls itself by another version, which no option can do. */
final class OtherJava {
  private OtherJava() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    System.setProperty("java.specification.version", arguments[0]);
    Object none = new String[0];
    Class.forName(arguments[1]).getMethod("main", String[].class).invoke(null, none);
  }
}
