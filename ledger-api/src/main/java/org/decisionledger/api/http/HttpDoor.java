package org.decisionledger.api.http;

import java.time.Clock;
import org.decisionledger.api.answer.PostedEntries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the HTTP door needs besides its controllers. */
@Configuration(proxyBeanMethods = false)
public class HttpDoor {

    @Bean
    PostedEntries postedEntries(Clock clock) {
        return new PostedEntries(clock);
    }
}
