package org.decisionledger.api.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.decisionledger.api.OpenLedger;
import org.decisionledger.api.signin.Reach;
import org.decisionledger.api.signin.Users;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running server. On loopback unless told otherwise. */
public final class LedgerServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private LedgerServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts serving {@code ledger}, which stays the caller's to close.
     *
     * @param address the network address to listen on, for example {@code 127.0.0.1}
     * @param port 0 for any free port
     */
    public static LedgerServer start(OpenLedger ledger, String address, int port) {
        return start(ledger, address, port, ServerSettings.STANDARD);
    }

    /** The same, telling of itself as {@code settings} say. */
    public static LedgerServer start(OpenLedger ledger, String address, int port, ServerSettings settings) {
        SpringApplication application = new SpringApplication(ServerApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        Map<String, Object> properties = new HashMap<>(settings.log().settings());
        properties.putAll(Map.of(
                "server.address", address,
                "server.port", port,
                // Taken in and thrown away, so that who sends too much hears why.
                "server.tomcat.max-swallow-size", "64MB",
                "spring.servlet.multipart.max-file-size", "17MB",
                "spring.servlet.multipart.max-request-size", "18MB",
                "server.servlet.session.timeout", "60m",
                "server.servlet.session.tracking-modes", "cookie",
                "server.servlet.session.cookie.name", "ledger-session",
                "server.servlet.session.cookie.http-only", "true",
                "server.servlet.session.cookie.same-site", "lax"));
        application.setDefaultProperties(properties);
        boolean loopback = isLoopback(address);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(OpenLedger.class, () -> ledger, definition -> definition.setDestroyMethodName(""));
            beans.registerBean(ServerSettings.class, () -> settings);
            beans.registerBean(Reach.class, () -> new Reach(loopback, settings.demo()));
            if (loopback) {
                beans.registerBean(LoopbackGuard.class, LoopbackGuard::new);
            }
        });
        LedgerServer server = new LedgerServer(application.run());
        Thread.ofPlatform()
                .name("preparing")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(ledger.servedAnswers()::prepare);
        return server;
    }

    /** Whether {@code address} is reached from this machine only. */
    public static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("There is no network address \"" + address + "\".", e);
        }
    }

    /** Those who may sign in. */
    public Users users() {
        return context.getBean(Users.class);
    }

    /** The port it listens on. */
    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
