package io.github.trustdoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The library where a container has loaded it: with a class loader that is neither the system's nor the thread's. */
class ContainerIT {

    @Test
    void diagnosesWithAClassLoaderOfItsOwn() throws Exception {
        File lib = new File(System.getProperty("trust-doctor.program", "target/trust-doctor"), "lib");
        List<URL> jars = new ArrayList<>();
        for (File jar : lib.listFiles((folder, name) -> name.endsWith(".jar"))) {
            jars.add(jar.toURI().toURL());
        }
        ClassLoader usual = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
            Class<?> reports = loader.loadClass("io.github.trustdoctor.facts.SiteReport");
            Class<?> doctors = loader.loadClass("io.github.trustdoctor.TrustDoctor");

            Object report = reports.getMethod("read", Path.class).invoke(null, Path.of("examples/feed/branch-office.json"));
            Object doctor = doctors.getMethod("create").invoke(null);
            Object diagnosis = doctors.getMethod("diagnose", reports).invoke(doctor, report);

            assertThat(diagnosis.getClass().getMethod("outcome").invoke(diagnosis)).hasToString("CAUSE_CONFIRMED");
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }
    }
}
