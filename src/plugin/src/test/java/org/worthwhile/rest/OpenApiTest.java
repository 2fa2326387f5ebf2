package org.worthwhile.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.ws.rs.Consumes;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.UriInfo;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;
import org.junit.BeforeClass;
import org.junit.Test;

/** The description that is shipped says what the resources do. */
public class OpenApiTest {

    private static JsonNode document;
    private static List<Class<?>> classes;

    @BeforeClass
    public static void read() throws Exception {
        document = new ObjectMapper().readTree(OpenApiTest.class.getResourceAsStream("/openapi/worthwhile.json"));
        classes = new ArrayList<>();
        Path product = Path.of(RatesResource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        for (JavaClass found : new ClassFileImporter().importPath(product.resolve("org/worthwhile/rest"))) {
            classes.add(Class.forName(found.getName()));
        }
    }

    @Test
    public void describesEveryOperationAndNoOther() {
        assertThat(described().keySet()).isEqualTo(offered().keySet());
    }

    @Test
    public void namesTheParametersOfEveryOperation() {
        described().forEach((operation, description) -> {
            SortedSet<String> named = parameters(description);
            Method method = offered().get(operation);
            assertThat(named).as(operation).containsAll(annotated(method));
            if (!readsTheAddress(method)) {
                assertThat(named).as(operation).isEqualTo(annotated(method));
            }
        });
    }

    @Test
    public void saysWhichOperationsTakeABody() {
        described().forEach((operation, description) -> assertThat(description.has("requestBody")).as(operation)
                .isEqualTo(offered().get(operation).isAnnotationPresent(Consumes.class)));
    }

    @Test
    public void describesEveryRepresentationFieldByField() {
        JsonNode schemas = document.get("components").get("schemas");

        representations().forEach((name, fields) -> {
            assertThat(schemas.has(name)).as(name).isTrue();
            assertThat(names(schemas.get(name).get("properties"))).as(name).isEqualTo(fields);
        });
    }

    @Test
    public void refersToNothingThatIsMissing() {
        document.findValuesAsText("$ref").forEach(reference -> assertThat(at(reference)).as(reference).isNotNull());
    }

    private static JsonNode at(String reference) {
        JsonNode found = document;
        for (String step : reference.substring("#/".length()).split("/")) {
            found = found.path(step);
        }
        return found.isMissingNode() ? null : found;
    }

    private static SortedMap<String, JsonNode> described() {
        SortedMap<String, JsonNode> described = new TreeMap<>();
        each(document.get("paths")).forEach(path -> each(path.getValue())
                .forEach(operation -> described.put(operation.getKey().toUpperCase() + " " + path.getKey(), operation.getValue())));
        return described;
    }

    private static SortedMap<String, Method> offered() {
        SortedMap<String, Method> offered = new TreeMap<>();
        for (Class<?> type : classes) {
            if (type.isAnnotationPresent(javax.ws.rs.Path.class)) {
                Arrays.stream(type.getDeclaredMethods()).forEach(method -> verbs(method)
                        .forEach(verb -> offered.put(verb + " " + path(type, method), method)));
            }
        }
        return offered;
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations()).map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null).map(HttpMethod::value);
    }

    private static String path(Class<?> type, Method method) {
        javax.ws.rs.Path own = method.getAnnotation(javax.ws.rs.Path.class);
        String whole = type.getAnnotation(javax.ws.rs.Path.class).value() + (own == null ? "" : own.value());
        return whole.replaceAll("\\{(\\w+): (?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    private static SortedSet<String> annotated(Method method) {
        SortedSet<String> names = new TreeSet<>();
        Arrays.stream(method.getParameterAnnotations()).flatMap(Arrays::stream).forEach(annotation -> add(names, annotation));
        return names;
    }

    private static void add(SortedSet<String> names, Annotation annotation) {
        if (annotation instanceof PathParam) {
            names.add("path " + ((PathParam) annotation).value());
        } else if (annotation instanceof QueryParam) {
            names.add("query " + ((QueryParam) annotation).value());
        }
    }

    private static boolean readsTheAddress(Method method) {
        return verbs(method).anyMatch("GET"::equals) && List.of(method.getParameterTypes()).contains(UriInfo.class);
    }

    private static SortedSet<String> parameters(JsonNode operation) {
        SortedSet<String> names = new TreeSet<>();
        operation.path("parameters").forEach(parameter ->
                names.add(parameter.get("in").getTextValue() + " " + parameter.get("name").getTextValue()));
        return names;
    }

    private static SortedMap<String, SortedSet<String>> representations() {
        SortedMap<String, SortedSet<String>> representations = new TreeMap<>();
        for (Class<?> type : classes) {
            SortedSet<String> fields = fields(type);
            if (type.getSimpleName().endsWith("Representation") && !fields.isEmpty()) {
                representations.merge(type.getSimpleName().replace("Representation", ""), fields, (one, other) -> one);
            }
        }
        return representations;
    }

    private static SortedSet<String> fields(Class<?> type) {
        SortedSet<String> names = new TreeSet<>();
        Arrays.stream(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers())).map(Field::getName).forEach(names::add);
        return names;
    }

    private static SortedSet<String> names(JsonNode object) {
        SortedSet<String> names = new TreeSet<>();
        object.getFieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<Map.Entry<String, JsonNode>> each(JsonNode object) {
        Iterable<Map.Entry<String, JsonNode>> fields = object::getFields;
        return StreamSupport.stream(fields.spliterator(), false).toList();
    }
}
