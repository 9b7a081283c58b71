package io.github.touchstone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, which the build wrote into a resource. */
final class VersionProvider implements IVersionProvider {
    private static final String RESOURCE = "/io/github/touchstone/touchstone.properties";

    /** Such as {@code 0.1.0}. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream stream = VersionProvider.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"touchstone " + version()};
    }
}
