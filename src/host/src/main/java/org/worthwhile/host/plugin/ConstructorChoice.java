package org.worthwhile.host.plugin;

import java.lang.reflect.Constructor;
import java.util.List;
import javax.inject.Inject;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.config.SmartInstantiationAwareBeanPostProcessor;

/**
 * The constructor marked with Inject, or the only one. Spring's own processor would look at every method as well and keep
 * bridge methods in a soft cache that cannot be emptied, and with them the app's class loader.
 */
final class ConstructorChoice implements SmartInstantiationAwareBeanPostProcessor {

    @Override
    public Constructor<?>[] determineCandidateConstructors(Class<?> type, String beanName) {
        List<Constructor<?>> all = List.of(type.getDeclaredConstructors());
        List<Constructor<?>> marked = all.stream().filter(constructor -> constructor.isAnnotationPresent(Inject.class)).toList();
        if (marked.size() > 1) {
            throw new BeanCreationException(beanName, "More than one constructor is marked with @Inject: " + marked);
        }
        if (marked.size() == 1) {
            return marked.toArray(Constructor<?>[]::new);
        }
        boolean isOnlyOne = all.size() == 1 && all.get(0).getParameterCount() > 0;
        return isOnlyOne ? all.toArray(Constructor<?>[]::new) : null;
    }
}
