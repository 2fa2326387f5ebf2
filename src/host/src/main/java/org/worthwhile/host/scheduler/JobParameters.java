package org.worthwhile.host.scheduler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A job's parameters as text. Only classes of the JDK come back: those of an app may be another version's by then. */
final class JobParameters {

    private JobParameters() {
    }

    static String write(Map<String, Serializable> parameters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(parameters));
        } catch (IOException e) {
            throw new UncheckedIOException("The parameters of a job can't be stored", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static Map<String, Serializable> read(String text) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.base/*;!*"));
            Map<String, Serializable> parameters = new HashMap<>();
            ((Map<?, ?>) in.readObject()).forEach((name, value) -> parameters.put((String) name, (Serializable) value));
            return parameters;
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("The parameters of a job can't be read", e);
        }
    }
}
