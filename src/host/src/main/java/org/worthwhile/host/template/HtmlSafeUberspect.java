package org.worthwhile.host.template;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Remembers of a value that the method it came from is marked HtmlSafe or named so. Public for Velocity, which makes it by name. */
public final class HtmlSafeUberspect extends UberspectImpl {

    @Override
    @SuppressWarnings("rawtypes")
    public Iterator getIterator(Object collection, Info place) throws Exception {
        return super.getIterator(SafeHtml.unwrap(collection), place);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info place) throws Exception {
        Object receiver = SafeHtml.unwrap(target);
        VelMethod method = super.getMethod(receiver, name, unwrapped(arguments), place);
        if (method == null) {
            return null;
        }
        Method found = introspector.getMethod(receiver.getClass(), method.getMethodName(), unwrapped(arguments));
        return new MarkedMethod(method, isSafe(found));
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info place) throws Exception {
        Object receiver = SafeHtml.unwrap(target);
        VelPropertyGet property = super.getPropertyGet(receiver, name, place);
        if (property == null) {
            return null;
        }
        Method found = introspector.getMethod(receiver.getClass(), property.getMethodName(), new Object[0]);
        return new MarkedProperty(property, isSafe(found));
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info place) throws Exception {
        return super.getPropertySet(SafeHtml.unwrap(target), name, SafeHtml.unwrap(value), place);
    }

    private static boolean isSafe(Method method) {
        return method != null && (method.isAnnotationPresent(HtmlSafe.class) || isNamedHtml(method.getName()));
    }

    static boolean isNamedHtml(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("html");
    }

    /** Whether the object's own text is marked as HTML. */
    static boolean writesSafely(Object value) {
        try {
            return value.getClass().getMethod("toString").isAnnotationPresent(HtmlSafe.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] unwrapped(Object[] arguments) {
        return Arrays.stream(arguments).map(SafeHtml::unwrap).toArray();
    }

    private static Object wrapped(Object value, boolean safe) {
        return safe && value != null ? new SafeHtml(value) : value;
    }

    private record MarkedMethod(VelMethod method, boolean safe) implements VelMethod {

        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            return wrapped(method.invoke(SafeHtml.unwrap(target), unwrapped(arguments)), safe);
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Class getReturnType() {
            return method.getReturnType();
        }
    }

    private record MarkedProperty(VelPropertyGet property, boolean safe) implements VelPropertyGet {

        @Override
        public Object invoke(Object target) throws Exception {
            return wrapped(property.invoke(SafeHtml.unwrap(target)), safe);
        }

        @Override
        public boolean isCacheable() {
            return property.isCacheable();
        }

        @Override
        public String getMethodName() {
            return property.getMethodName();
        }
    }
}
